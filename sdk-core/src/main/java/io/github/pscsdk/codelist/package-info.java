/**
 * Code lists: what may be written, and what is known about it. The lists of the programme are enums that implement
 * {@link io.github.pscsdk.codelist.Code}; those of the world (countries, goals, currencies, zones, languages,
 * identifier schemes) are bundled tables, read on first use. NOTICE names their origin and licence.
 */
package io.github.pscsdk.codelist;

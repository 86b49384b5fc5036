/** Rules about coordinates of any record. */
package io.github.pscsdk.rule.place;

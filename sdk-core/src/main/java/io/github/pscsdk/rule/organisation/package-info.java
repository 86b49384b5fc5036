/** Rules about organisations and their identifiers. */
package io.github.pscsdk.rule.organisation;

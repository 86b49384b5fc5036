/** Rules about who takes part in a partnership, and its lists of countries and sectors. */
package io.github.pscsdk.rule.partnership;

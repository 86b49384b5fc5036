/** Rules about all records of a dataset: ids, references, duplicates, totals. */
package io.github.pscsdk.rule.dataset;

/** Rules about texts of any record, and the scan that finds out which texts they must look at. */
package io.github.pscsdk.rule.text;

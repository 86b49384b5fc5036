/** Measures how fast exchange files are read and validated, and generates the files that it takes. */
@NullMarked
package io.github.pscsdk.benchmarks;

import org.jspecify.annotations.NullMarked;

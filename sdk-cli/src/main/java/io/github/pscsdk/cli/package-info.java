/** The command {@code psc}: validates exchange files. */
package io.github.pscsdk.cli;

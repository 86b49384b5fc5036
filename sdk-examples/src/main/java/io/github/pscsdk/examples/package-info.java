/** Small programs that each show one use of the SDK. */
package io.github.pscsdk.examples;

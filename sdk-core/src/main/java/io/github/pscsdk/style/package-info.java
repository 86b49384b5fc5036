/** How immutable classes are generated. Not exported. */
package io.github.pscsdk.style;

/** White space, folding and the nearest spelling of texts. Not exported. */
package io.github.pscsdk.text;

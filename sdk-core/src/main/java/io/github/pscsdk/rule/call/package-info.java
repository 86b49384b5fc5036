/** Rules about calls and their terms. */
package io.github.pscsdk.rule.call;

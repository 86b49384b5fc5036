/** Rules about when a partnership and its activities take place, and how long they last. */
package io.github.pscsdk.rule.period;

/** Rules about amounts, grants, contributions and budgets. */
package io.github.pscsdk.rule.money;

package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Origin;

/**
 * A crash of a rule whose position in the file is yet to be looked up.
 *
 * @param rule code of the rule
 * @param origin the record at which it crashed
 * @param cause what it threw
 */
record PendingFailure(String rule, Origin origin, Throwable cause) {}

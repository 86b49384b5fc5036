package io.github.pscsdk.report;

/**
 * A defect of the SDK or of an added rule, met while validating. It says nothing about the data, but keeps a report
 * from being {@link Verdict#VALID}.
 *
 * @param rule code of the rule that crashed
 * @param place where in the data it did
 * @param problem class and message of the exception
 */
public record RuleFailure(String rule, Place place, String problem) {}

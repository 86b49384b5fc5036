/**
 * What a rule needs: the kinds of rules, what they are given beside the record, and facts that several topics share.
 * The SDK's own rules stand in the packages below, one for each topic, and are not exported.
 */
package io.github.pscsdk.rule;

/** Rules about data of persons. */
package io.github.pscsdk.rule.privacy;

package io.github.pscsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.meta.ModelTypes;
import io.github.pscsdk.rule.Rule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

    /** The rules that exist: all concrete subclasses of Rule whose class files are in package rule or below. */
    static List<Class<?>> existing() {
        return ModelTypes.classesBeside(Rule.class).stream()
                .filter(Rule.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !type.isAnonymousClass())
                .toList();
    }

    static List<Rule> listed() {
        return RuleCatalogue.rules();
    }

    @ParameterizedTest
    @MethodSource("existing")
    void everyRuleThatExistsIsListedOnce(Class<?> rule) {
        long count = RuleCatalogue.rules().stream()
                .filter(each -> each.getClass() == rule)
                .count();

        assertThat(count)
                .as(
                        "%s is listed %d times. Each rule stands in the list RULES of RuleCatalogue exactly once: add \"new"
                                + " %s()\" after the rules whose errors make it pointless, or remove what is too many; "
                                + "a rule that is not listed never runs.",
                        rule.getName(), count, rule.getSimpleName())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("listed")
    void aRuleIsNamedAsItsCode(Rule rule) {
        String camelCase = Arrays.stream(rule.info().code().split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());

        assertThat(rule.getClass().getSimpleName())
                .as("the class of the rule %s", rule.info().code())
                .isEqualTo(camelCase);
        assertThat(rule).hasToString(rule.info().code());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void aRuleIsAFinalClassBelowThePackageOfRules(Rule rule) {
        assertThat(Modifier.isFinal(rule.getClass().getModifiers())).isTrue();
        assertThat(Modifier.isPublic(rule.getClass().getModifiers())).isTrue();
        assertThat(rule.getClass().getPackageName()).startsWith("io.github.pscsdk.rule.");
    }

    @ParameterizedTest
    @MethodSource("listed")
    void aRuleHoldsNoState(Rule rule) {
        assertThat(rule.getClass().getDeclaredFields())
                .filteredOn(field -> !field.isSynthetic())
                .allSatisfy(field -> assertThat(Modifier.isFinal(field.getModifiers()))
                        .as("%s is final", field)
                        .isTrue());
    }

    @Test
    void theCatalogueHasTheCodesOfReadersValuesAndRulesInTheirOrder() {
        List<String> codes = RuleCatalogue.all().stream().map(RuleInfo::code).toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(RuleCatalogue.all())
                .containsAll(ReaderCodes.all())
                .containsAll(ValueCodes.all())
                .containsAll(RuleCatalogue.rules().stream().map(Rule::info).toList())
                .hasSize(ReaderCodes.all().size()
                        + ValueCodes.all().size()
                        + RuleCatalogue.rules().size());
    }

    @Test
    void aCodeIsFoundWhateverLayerItIsOf() {
        for (String code : List.of("not-json", "blank-text", "meeting-ends-before-start")) {
            assertThat(RuleCatalogue.find(code)).map(RuleInfo::code).contains(code);
        }
        assertThat(RuleCatalogue.find("no-such-code")).isEmpty();
        assertThat(RuleCatalogue.find("")).isEmpty();
    }

    @Test
    void nobodyCanChangeTheCatalogue() {
        assertThat(RuleCatalogue.rules()).isUnmodifiable();
        assertThat(RuleCatalogue.all()).isUnmodifiable();
        assertThat(Collections.frequency(RuleCatalogue.rules(), null)).isZero();
    }
}

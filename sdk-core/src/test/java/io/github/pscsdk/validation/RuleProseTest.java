package io.github.pscsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules say about themselves; the catalogue for users and every report are made of it. */
class RuleProseTest {

    static List<Named<RuleInfo>> infos() {
        return RuleCatalogue.all().stream()
                .map(info -> Named.of(info.code(), info))
                .toList();
    }

    static List<Rule> rules() {
        return RuleCatalogue.rules();
    }

    private static Stream<String> prose(RuleInfo info) {
        return Stream.of(info.summary(), info.why(), info.fix(), info.basis(), info.message());
    }

    @ParameterizedTest
    @MethodSource("infos")
    void theSummaryIsExactlyOneSentence(RuleInfo info) {
        assertThat(info.summary())
                .as(
                        "the summary of %s states the defect in one sentence: it begins with a capital letter, ends with a "
                                + "full stop and has no other; say in why() and fix() what does not fit",
                        info.code())
                .matches("\\p{Lu}[^.?!\n]*\\.");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void noProseIsBlankOrSloppilySpaced(RuleInfo info) {
        assertThat(prose(info))
                .allSatisfy(text -> assertThat(text)
                        .as("prose of %s", info.code())
                        .isNotBlank()
                        .isEqualTo(text.strip())
                        .doesNotContain("  ", "\n", "\t", " .", " ,", ".."));
    }

    @ParameterizedTest
    @MethodSource("infos")
    void theCodeIsInKebabCase(RuleInfo info) {
        assertThat(info.code()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void bracesInAMessageHoldTheNameOfAValue(RuleInfo info) {
        assertThat(info.message().replaceAll("\\{\\w+(:(word|goal|[^{}|:]+\\|[^{}|:]+))?}", ""))
                .as("the message of %s without its placeholders", info.code())
                .doesNotContain("{", "}");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void bracesStandInMessagesOnly(RuleInfo info) {
        assertThat(Stream.of(info.summary(), info.why(), info.fix(), info.basis()))
                .as("%s", info.code())
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @ParameterizedTest
    @MethodSource("infos")
    void theMessageIsASentence(RuleInfo info) {
        assertThat(info.message())
                .as("the message of %s begins with a capital letter or a value, and ends with a full stop", info.code())
                .matches("[\\p{Lu}{].*\\.");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void theFirstVersionWithTheCodeIsAVersion(RuleInfo info) {
        assertThat(info.since()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatARuleReadsAreMembersOfItsRecords(Rule rule) {
        assertThat(rule.info().reads())
                .doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(subjects(rule).anyMatch(type -> exists(type, path)))
                        .as("%s reads %s, but no record that it looks at has such a member", rule, path)
                        .isTrue());
    }

    private static Stream<Class<?>> subjects(Rule rule) {
        Class<?> subject = Object.class;
        if (rule instanceof RecordRule<?> recordRule) {
            subject = recordRule.subject();
        } else if (rule instanceof LinkedRule<?> linkedRule) {
            subject = linkedRule.subject();
        }
        Class<?> looksAt = subject;
        Stream<Class<?>> records = Stream.of(RecordType.values()).map(RecordType::modelType);
        return looksAt == Object.class
                ? Stream.concat(records, Stream.of(Header.class))
                : records.filter(looksAt::isAssignableFrom);
    }

    private static boolean exists(Class<?> type, String path) {
        int dot = path.indexOf('.');
        Optional<Member> member = Shape.of(type).member(dot < 0 ? path : path.substring(0, dot));
        return member.isPresent()
                && (dot < 0
                        || (member.get().kind() == ValueKind.OBJECT
                                && exists(member.get().type(), path.substring(dot + 1))));
    }
}

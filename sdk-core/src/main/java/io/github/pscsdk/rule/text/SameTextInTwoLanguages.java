package io.github.pscsdk.rule.text;

import io.github.pscsdk.codelist.LanguageTags;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.MemberSearch;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.text.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same text stands under two languages. */
public final class SameTextInTwoLanguages extends RecordRule<DatasetRecord> {

    private static final Set<String> MEMBERS = Set.of("title", "description");

    private static final MemberSearch SEARCH =
            new MemberSearch(member -> member.kind() == ValueKind.TEXT && MEMBERS.contains(member.name()));

    private static final int FEWEST_WORDS = 4;

    /** Of a text in more languages, each is folded without a first look. */
    private static final int MOST_LANGUAGES = 24;

    /** Tags that name no language. */
    private static final Set<String> WITHOUT_LANGUAGE = Set.of("und", "mul", "zxx");

    /** The rule. */
    public SameTextInTwoLanguages() {
        super(
                DatasetRecord.class,
                RuleInfo.of("same-text-in-two-languages", Severity.INFO, Category.QUALITY)
                        .summary("A title or description is the same in two languages.")
                        .why("Readers are promised a translation that is none, and programs take the text for one in "
                                + "the wrong language.")
                        .fix("Translate the text, or leave the language out.")
                        .basis("PSC SDK; only texts of four words or more, as short ones may well be the same.")
                        .message("The text in {language} is the same as that in {other}.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, path, value) -> {
            Map<String, String> texts = ((LocalisedText) value).asMap();
            if (texts.size() > 1 && mayRepeat(texts)) {
                compare(texts, path.pointer(), context);
            }
        });
    }

    /** Whether two texts may be the same; false only if none certainly are. */
    private static boolean mayRepeat(Map<String, String> byTag) {
        List<String> texts = new ArrayList<>(byTag.size());
        byTag.forEach((tag, text) -> texts.add(text));
        boolean repeats = texts.size() > MOST_LANGUAGES;
        for (int i = 1; i < texts.size() && !repeats; i++) {
            for (int j = 0; j < i && !repeats; j++) {
                repeats = TextFolding.mayFoldAlike(texts.get(i), texts.get(j));
            }
        }
        return repeats;
    }

    private static void compare(Map<String, String> texts, Pointer member, RuleContext context) {
        Map<String, String> first = new HashMap<>();
        texts.forEach((tag, text) -> {
            String folded = TextFolding.fold(text);
            String language = LanguageTags.primarySubtag(tag);
            if (WITHOUT_LANGUAGE.contains(language) || folded.split(" ", -1).length < FEWEST_WORDS) {
                return;
            }
            String other = first.putIfAbsent(folded, tag);
            if (other != null && !LanguageTags.primarySubtag(other).equals(language)) {
                context.reportIfReliable(
                        member.then(tag), Values.of("language", tag).and("other", other));
            }
        });
    }
}

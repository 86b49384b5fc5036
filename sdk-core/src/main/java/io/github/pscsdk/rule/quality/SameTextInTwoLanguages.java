package io.github.pscsdk.rule.quality;

import io.github.pscsdk.codelist.LanguageTags;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RecordTexts;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.TextFolding;
import io.github.pscsdk.rule.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same text stands under two languages. */
public final class SameTextInTwoLanguages extends RecordRule<DatasetRecord> {

    private static final Set<String> MEMBERS = Set.of("title", "description");

    private static final int FEWEST_WORDS = 4;

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
                        .mend("Translate the text, or leave the language out.")
                        .basis("PSC SDK; only texts of four words or more, as short ones may well be the same.")
                        .message("The text in {language} is the same as that in {other}.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        if (!RecordTexts.mayRepeat(record, judge)) {
            return;
        }
        Map<List<Object>, String> first = new HashMap<>();
        for (RecordTexts.Text text : RecordTexts.of(record)) {
            List<String> tokens = text.at().tokens();
            int last = tokens.size() - 1;
            if (last > 0 && MEMBERS.contains(tokens.get(last - 1))) {
                compare(text, tokens.get(last), tokens.subList(0, last), first, judge);
            }
        }
    }

    private static void compare(
            RecordTexts.Text text, String tag, List<String> member, Map<List<Object>, String> first, Judge judge) {
        String folded = TextFolding.fold(text.text());
        String language = LanguageTags.primarySubtag(tag);
        if (WITHOUT_LANGUAGE.contains(language) || folded.split(" ", -1).length < FEWEST_WORDS) {
            return;
        }
        String other = first.putIfAbsent(List.of(member, folded), tag);
        if (other != null && !LanguageTags.primarySubtag(other).equals(language)) {
            if (judge.trusts(text.at())) {
                judge.found(text.at(), Values.of("language", tag).and("other", other));
            } else {
                judge.notChecked(Reason.DAMAGED);
            }
        }
    }
}

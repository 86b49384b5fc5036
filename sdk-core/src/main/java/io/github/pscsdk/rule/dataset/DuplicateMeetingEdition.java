package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two meetings are the same edition of the same series. */
public final class DuplicateMeetingEdition extends DatasetRule {

    /** The rule. */
    public DuplicateMeetingEdition() {
        super(RuleInfo.of("duplicate-meeting-edition", Severity.ERROR, Category.CONSISTENCY)
                .summary("Two meetings have the same partnerships, series and edition.")
                .why("An edition is one event; counted twice, it distorts every overview of the programme's meetings.")
                .mend("Remove one of the records, or correct its edition.")
                .basis("PSC Exchange 1.0: partnerships, series and edition together name a meeting.")
                .message("Edition {edition} of the series {series} is already described by the meeting {other}.")
                .addReads("partnerships", "series", "edition")
                .build());
    }

    @Override
    public Run start(DatasetJudge judge) {
        Map<Edition, Origin> seen = new HashMap<>();
        return (DatasetRecord record, Origin origin) -> {
            Optional<Edition> edition = record instanceof Meeting meeting ? Edition.of(meeting) : Optional.empty();
            edition.ifPresent(each -> {
                Origin first = seen.putIfAbsent(each, origin);
                // A record that is there twice has the finding duplicate-id.
                if (first != null && !first.id().equals(origin.id())) {
                    Values values = Values.of("series", each.series().name())
                            .and("edition", each.number())
                            .and("other", first.id().orElse(""));
                    List<Related> related = List.of(new Related(first, Pointer.of("edition")));
                    judge.found(origin, Pointer.of("edition"), values, related);
                }
            });
        };
    }
}

package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.organisation.IdentifierKey;
import io.github.pscsdk.text.TextFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two partnerships may be the same. */
public final class PossibleDuplicatePartnership extends MatchRule {

    /** The rule. */
    public PossibleDuplicatePartnership() {
        super(RuleInfo.of("possible-duplicate-partnership", Severity.WARNING, Category.CONSISTENCY)
                .summary("Two partnerships have a name in common, or two participants in one call at the same time.")
                .why("They may be the same one under two ids; its grant is then counted twice.")
                .fix("Merge the records if they describe the same partnership; else give them names that differ.")
                .basis(
                        "PSC SDK: an acronym, title or alias in common, whatever its case, accents and punctuation; or the "
                                + "same call, two participants in common, and time that certainly overlaps.")
                .message("This may be the partnership {other}[: both are called {name}]"
                        + "[: both are of the call {call}, at the same time, with {participants}].")
                .addReads(
                        "id",
                        "title",
                        "acronym",
                        "aliases",
                        "call",
                        "start",
                        "end",
                        "participants.organisation",
                        "identifiers")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        if (record instanceof Partnership partnership) {
            SharedIdentifiers.addTo(keys, partnership);
            partnership.getAcronym().ifPresent(name -> addName(name, keys));
            partnership.getTitle().asMap().values().forEach(name -> addName(name, keys));
            partnership.getAliases().forEach(name -> addName(name, keys));
            CommonParticipants.addTo(keys, partnership);
        }
    }

    private static void addName(String name, MatchKeys keys) {
        String folded = TextFolding.fold(name);
        if (!folded.isEmpty()) {
            keys.add("name", folded);
        }
    }

    @Override
    public Run start(DatasetContext context) {
        return new Check(context);
    }

    private static final class Check implements Run {

        /** A name as folded, and where a partnership had it first. */
        private record Named(Origin origin, Pointer at) {}

        private final DatasetContext context;
        private final Map<String, Named> names = new HashMap<>();
        private final Set<IdentifierKey> identifiers = new HashSet<>();
        private final CommonParticipants participants = new CommonParticipants();

        Check(DatasetContext context) {
            this.context = context;
        }

        @Override
        public void record(DatasetRecord record, Origin origin) {
            // What is there a second time under one id has the finding duplicate-id.
            if (record instanceof Partnership partnership
                    && context.records()
                            .first(RecordType.PARTNERSHIP, partnership.getId())
                            .filter(origin::equals)
                            .isPresent()) {
                boolean repeats = repeatsIdentifier(partnership);
                if (repeats) {
                    context.notChecked(Reason.DAMAGED);
                }
                boolean named = findName(partnership, origin, repeats);
                participants.add(partnership, origin, !repeats && !named);
            }
        }

        /** Whether there is the finding duplicate-partnership-identifier. */
        private boolean repeatsIdentifier(Partnership partnership) {
            boolean repeats = false;
            for (IdentifierKey key :
                    partnership.getIdentifiers().stream().map(IdentifierKey::of).collect(Collectors.toSet())) {
                repeats |= !identifiers.add(key) && !IdentifierKey.isOfPlaces(key.scheme());
            }
            return repeats;
        }

        /** Takes note of the names; whether an earlier partnership has one of them. */
        private boolean findName(Partnership partnership, Origin origin, boolean silent) {
            boolean found = false;
            for (Map.Entry<Pointer, String> name : names(partnership).entrySet()) {
                String folded = TextFolding.fold(name.getValue());
                Named named = new Named(origin, name.getKey());
                Named first = folded.isEmpty() ? null : names.putIfAbsent(folded, named);
                if (first != null && !first.origin().equals(origin) && !found) {
                    found = true;
                    if (!silent) {
                        Values values = Values.of("other", first.origin().id().orElse(""))
                                .and("name", name.getValue());
                        context.report(origin, name.getKey(), values, List.of(new Related(first.origin(), first.at())));
                    }
                }
            }
            return found;
        }

        private static Map<Pointer, String> names(Partnership partnership) {
            Map<Pointer, String> names = new LinkedHashMap<>();
            partnership.getAcronym().ifPresent(acronym -> names.put(Pointer.of("acronym"), acronym));
            partnership.getTitle().asMap().forEach((tag, title) -> names.put(Pointer.of("title", tag), title));
            for (int i = 0; i < partnership.getAliases().size(); i++) {
                names.put(
                        Pointer.of("aliases").then(i), partnership.getAliases().get(i));
            }
            return names;
        }

        @Override
        public void end() {
            participants.compare(new CommonParticipants.Outcome() {
                @Override
                public void found(CommonParticipants.Entry later, CommonParticipants.Entry earlier) {
                    Pointer at = Pointer.of("participants");
                    Values values = Values.of("other", earlier.id())
                            .and("call", later.call())
                            .and("participants", later.inCommonWith(earlier));
                    context.report(later.origin(), at, values, List.of(new Related(earlier.origin(), at)));
                }

                @Override
                public void notChecked(Reason reason) {
                    context.notChecked(reason);
                }
            });
        }
    }
}

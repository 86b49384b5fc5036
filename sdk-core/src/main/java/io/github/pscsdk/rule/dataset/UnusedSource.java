package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.References.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No record refers to a source. */
public final class UnusedSource extends DatasetRule {

    private static final int MOST_EXAMPLES = 5;

    /** The rule. */
    public UnusedSource() {
        super(RuleInfo.of("unused-source", Severity.INFO, Category.QUALITY)
                .summary("Nothing in the dataset refers to one or more of its sources.")
                .why("What the source says may have been forgotten, or the records do not say where they are from.")
                .fix("Name the source in the sources, claims or terms of what it speaks of, or remove it.")
                .basis("PSC Exchange 1.0: sources stand in a file for what refers to them.")
                .message("Nothing refers to {count} of the sources, such as {examples}.")
                .addAllReads(References.membersTo(RecordType.SOURCE))
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        return new Check(context);
    }

    private static final class Check implements Run {
        private final DatasetContext context;
        private final Set<RecordId> used = new HashSet<>();
        private Optional<Origin> root = Optional.empty();
        /** Whether all references could be read. */
        private boolean whole = true;

        Check(DatasetContext context) {
            this.context = context;
        }

        @Override
        public void header(Header header, Origin origin) {
            root = root.or(() -> Optional.of(origin));
            use(context.references());
        }

        @Override
        public void record(DatasetRecord record, Origin origin) {
            if (!(record instanceof Source)) {
                use(context.references());
            }
        }

        @Override
        public void skipped(Origin origin) {
            whole = false;
        }

        private void use(List<Reference> references) {
            for (Reference reference : references) {
                if (reference.type() == RecordType.SOURCE) {
                    used.add(reference.id());
                }
            }
        }

        @Override
        public void end() {
            RecordLookup links = context.records();
            List<RecordId> unused = links.ids(RecordType.SOURCE).stream()
                    .map(RecordId::of)
                    .filter(id -> !used.contains(id))
                    .sorted()
                    .toList();
            if (unused.isEmpty() || root.isEmpty() || !whole) {
                return;
            }
            if (used.stream().anyMatch(id -> !links.has(RecordType.SOURCE, id))) {
                // It may be one of these that such a reference means.
                context.notChecked(Reason.UNRESOLVED);
                return;
            }
            List<RecordId> examples = unused.subList(0, Math.min(MOST_EXAMPLES, unused.size()));
            List<Related> places = examples.stream()
                    .flatMap(id -> links.first(RecordType.SOURCE, id).stream())
                    .map(source -> new Related(source, Pointer.of("id")))
                    .toList();
            Values values = Values.of("count", unused.size()).and("examples", examples);
            context.report(root.get(), Pointer.ROOT, values, places);
        }
    }
}

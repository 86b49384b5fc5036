package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.BundledCalls;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.References.Reference;
import io.github.pscsdk.text.Suggestions;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A reference points to something that is not there. */
public final class DanglingReference extends DatasetRule {

    /**
     * How many known ids are looked at for suggestions in one run; more would take too long, and nobody would read
     * them.
     */
    private static final long SUGGESTION_WORK = 5_000_000;

    /** The rule. */
    public DanglingReference() {
        super(RuleInfo.of("dangling-reference", Severity.ERROR, Category.STRUCTURE)
                .summary("A reference points to something that is not there.")
                .why("What the reference means is lost, and rules that follow it cannot be checked.")
                .fix("Correct the id, or add the record; the calls 2018, 2020 and 2021 are known without a record.")
                .basis("PSC Exchange 1.0: a reference holds the id of a record of the dataset, "
                        + "of a lot of the call, or of a session of the meeting.")
                .message("There is no {type} with the id {id}.")
                // Not the references themselves: the others of a record are checked though one of them is damaged.
                .addReads("sessions.id")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        return new Check(context);
    }

    private static final class Check implements Run {
        private final DatasetContext context;
        private final Map<RecordType, Collection<String>> known = new EnumMap<>(RecordType.class);
        /** References of headers: records to which they lead may be still to come. */
        private final Map<Origin, List<Reference>> ofHeaders = new LinkedHashMap<>();

        private long work = SUGGESTION_WORK;

        Check(DatasetContext context) {
            this.context = context;
        }

        @Override
        public void header(Header header, Origin origin) {
            ofHeaders.put(origin, context.references());
        }

        @Override
        public void record(DatasetRecord record, Origin origin) {
            if (hasLooseEnd(record)) {
                context.revisit();
            }
            if (record instanceof Meeting meeting) {
                checkSessions(meeting, origin);
            }
        }

        /** Whether something that it refers to has not come yet. */
        private boolean hasLooseEnd(DatasetRecord record) {
            for (Reference reference : context.references()) {
                if (!leadsSomewhere(reference)) {
                    return true;
                }
            }
            return record instanceof Partnership partnership
                    && partnership.getCall().isPresent()
                    && partnership.getLot().isPresent()
                    && !CallTerms.ofAnyLot(partnership, context.records())
                            .lots()
                            .contains(partnership.getLot().get());
        }

        private boolean leadsSomewhere(Reference reference) {
            return context.records().has(reference.type(), reference.id())
                    || (reference.type() == RecordType.CALL
                            && BundledCalls.find(reference.id(), Optional.empty())
                                    .isPresent());
        }

        private void checkSessions(Meeting meeting, Origin origin) {
            Set<String> sessions = new LinkedHashSet<>();
            for (Session session : meeting.getSessions()) {
                session.getId().ifPresent(id -> sessions.add(id.getValue()));
            }
            for (int i = 0; i < meeting.getOutcomes().size(); i++) {
                checkSession(meeting.getOutcomes().get(i).getSession(), sessions, origin, "outcomes", i);
            }
            for (int i = 0; i < meeting.getRecommendations().size(); i++) {
                checkSession(meeting.getRecommendations().get(i).getSession(), sessions, origin, "recommendations", i);
            }
        }

        private void checkSession(
                Optional<RecordId> session, Set<String> sessions, Origin origin, String member, int index) {
            if (session.isPresent() && !sessions.contains(session.get().getValue())) {
                Pointer at = Pointer.of(member).then(index).then("session");
                report(origin, at, "session", session.get(), sessions);
            }
        }

        @Override
        public void again(DatasetRecord record, Origin origin) {
            context.references().forEach(reference -> check(reference, origin));
            if (record instanceof Partnership partnership) {
                partnership.getLot().ifPresent(lot -> checkLot(partnership, lot, origin));
            }
        }

        @Override
        public void end() {
            ofHeaders.forEach((origin, references) -> references.forEach(reference -> check(reference, origin)));
        }

        private void check(Reference reference, Origin origin) {
            if (leadsSomewhere(reference)) {
                return;
            }
            if (context.records().hasSoundIds(reference.type())) {
                String type = reference.type().code();
                report(origin, reference.at(), type, reference.id(), ids(reference.type()));
            } else {
                context.notChecked(Reason.UNRESOLVED);
            }
        }

        private void checkLot(Partnership partnership, RecordId lot, Origin origin) {
            Set<RecordId> lots =
                    CallTerms.ofAnyLot(partnership, context.records()).lots();
            if (!lots.isEmpty() && !lots.contains(lot)) {
                List<String> ids = lots.stream().map(RecordId::getValue).toList();
                report(origin, Pointer.of("lot"), "lot", lot, ids);
            }
        }

        private Collection<String> ids(RecordType type) {
            return known.computeIfAbsent(type, each -> {
                RecordLookup links = context.records();
                if (each != RecordType.CALL) {
                    return links.ids(each);
                }
                Set<String> calls = new LinkedHashSet<>(links.ids(each));
                BundledCalls.all().forEach(call -> calls.add(call.getId().getValue()));
                return calls;
            });
        }

        private void report(Origin origin, Pointer at, String type, RecordId id, Collection<String> candidates) {
            Values values = Values.of("type", type).and("id", id);
            work -= candidates.size();
            Optional<String> suggestion = work < 0 ? Optional.empty() : Suggestions.nearest(id.getValue(), candidates);
            suggestion.ifPresentOrElse(
                    meant -> context.report(origin, at, values, meant),
                    () -> context.report(origin, at, values, List.of()));
        }
    }
}

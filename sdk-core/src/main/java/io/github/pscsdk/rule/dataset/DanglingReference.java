package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.BundledCalls;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.References.Reference;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Suggestions;
import io.github.pscsdk.rule.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A reference points to something that is not there. */
public final class DanglingReference extends DatasetRule {

    /** How many known ids are looked at for suggestions in one run; more would take too long, and nobody would read them. */
    private static final long SUGGESTION_WORK = 5_000_000;

    /** The rule. */
    public DanglingReference() {
        super(RuleInfo.of("dangling-reference", Severity.ERROR, Category.STRUCTURE)
                .summary("A reference points to something that is not there.")
                .why("What the reference means is lost, and rules that follow it cannot be checked.")
                .mend("Correct the id, or add the record; the calls 2018, 2020 and 2021 are known without a record.")
                .basis("PSC Exchange 1.0: a reference holds the id of a record of the dataset, "
                        + "of a lot of the call, or of a session of the meeting.")
                .message("There is no {type} with the id {id}.")
                // Not the references themselves: the others of a record are checked though one of them is damaged.
                .addReads("sessions.id")
                .build());
    }

    @Override
    public Run start(DatasetJudge judge) {
        return new Check(judge);
    }

    private static final class Check implements Run {

        /** A reference that led nowhere when its record came. */
        private record Open(Origin origin, Reference reference) {}

        /** A lot that its call did not have when the partnership came. */
        private record OpenLot(Origin origin, RecordId call, RecordId lot) {}

        private final DatasetJudge judge;
        private final List<Open> open = new ArrayList<>();
        private final List<OpenLot> openLots = new ArrayList<>();
        private final Map<RecordType, Collection<String>> known = new EnumMap<>(RecordType.class);
        private long work = SUGGESTION_WORK;

        Check(DatasetJudge judge) {
            this.judge = judge;
        }

        @Override
        public void header(Header header, Origin origin) {
            keepOpen(References.of(header), origin);
        }

        @Override
        public void record(DatasetRecord record, Origin origin) {
            keepOpen(References.of(record), origin);
            if (record instanceof Partnership partnership
                    && partnership.getCall().isPresent()
                    && partnership.getLot().isPresent()) {
                OpenLot lot = new OpenLot(
                        origin,
                        partnership.getCall().get(),
                        partnership.getLot().get());
                if (!CallTerms.lots(lot.call(), judge.links()).contains(lot.lot())) {
                    openLots.add(lot);
                }
            } else if (record instanceof Meeting meeting) {
                checkSessions(meeting, origin);
            }
        }

        private void keepOpen(List<Reference> references, Origin origin) {
            for (Reference reference : references) {
                if (!leadsSomewhere(reference)) {
                    open.add(new Open(origin, reference));
                }
            }
        }

        private boolean leadsSomewhere(Reference reference) {
            boolean bundled = reference.type() == RecordType.CALL
                    && BundledCalls.find(reference.id(), Optional.empty()).isPresent();
            return bundled
                    || judge.links().first(reference.type(), reference.id()).isPresent();
        }

        private void checkSessions(Meeting meeting, Origin origin) {
            Set<String> sessions = meeting.getSessions().stream()
                    .flatMap(session -> session.getId().stream())
                    .map(RecordId::getValue)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (int i = 0; i < meeting.getOutcomes().size(); i++) {
                Pointer at = Pointer.of("outcomes").then(i).then("session");
                meeting.getOutcomes().get(i).getSession().ifPresent(id -> checkSession(id, sessions, origin, at));
            }
            for (int i = 0; i < meeting.getRecommendations().size(); i++) {
                Pointer at = Pointer.of("recommendations").then(i).then("session");
                meeting.getRecommendations()
                        .get(i)
                        .getSession()
                        .ifPresent(id -> checkSession(id, sessions, origin, at));
            }
        }

        private void checkSession(RecordId id, Set<String> sessions, Origin origin, Pointer at) {
            if (!sessions.contains(id.getValue())) {
                report(origin, at, "session", id, sessions);
            }
        }

        @Override
        public void end() {
            for (Open each : open) {
                Reference reference = each.reference();
                if (!leadsSomewhere(reference) && !judge.links().hasSoundIds(reference.type())) {
                    judge.notChecked(Reason.UNRESOLVED);
                } else if (!leadsSomewhere(reference)) {
                    String type = reference.type().code();
                    report(each.origin(), reference.at(), type, reference.id(), ids(reference.type()));
                }
            }
            for (OpenLot each : openLots) {
                Set<RecordId> lots = CallTerms.lots(each.call(), judge.links());
                if (!lots.isEmpty() && !lots.contains(each.lot())) {
                    List<String> ids = lots.stream().map(RecordId::getValue).toList();
                    report(each.origin(), Pointer.of("lot"), "lot", each.lot(), ids);
                }
            }
        }

        private Collection<String> ids(RecordType type) {
            return known.computeIfAbsent(type, each -> {
                Links links = judge.links();
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
                    meant -> judge.found(origin, at, values, meant), () -> judge.found(origin, at, values, List.of()));
        }
    }
}

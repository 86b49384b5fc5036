package io.github.pscsdk.engine;

import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.validation.EngineFailure;
import io.github.pscsdk.validation.Finding;
import io.github.pscsdk.validation.NotChecked;
import io.github.pscsdk.validation.Place;
import io.github.pscsdk.validation.Position;
import io.github.pscsdk.validation.RecordRef;
import io.github.pscsdk.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** One validation of one or more inputs: a run over each, and one report of them all. Not thread-safe. */
public final class Validation {

    /** A place in a file whose position is asked for: from the record at its origin, or told by the mark. */
    public record Spot(Origin origin, Pointer at, Mark mark) {}

    /** Findings of one input: those with a position by it, then by record type, pointer and rule. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.getPlace().position().orElse(new Position(0, 0)))
            .thenComparing(
                    finding -> finding.getRecord().map(RecordRef::type),
                    Comparator.comparing(type -> type.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
            .thenComparing(Finding::getPointer)
            .thenComparing(Finding::getRule);

    private static final Comparator<Finding> ORDER_IN_FILE = Comparator.comparing(
                    (Finding finding) -> finding.getPlace().position().orElse(new Position(0, 0)))
            .thenComparing(Finding::getRule)
            .thenComparing(Finding::getPointer);

    private final Engine engine;
    private final LocalDate asOf;
    private final Screen screen;
    private final List<Report.Input> inputs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Report.RuleCount> rules = new TreeMap<>();
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
    private final Map<String, Map<Reason, Long>> notChecked = new TreeMap<>();
    private final Map<RecordType, Long> records = new EnumMap<>(RecordType.class);
    private final Map<RecordType, Map<String, Long>> present = new EnumMap<>(RecordType.class);
    private final List<EngineFailure> failures = new ArrayList<>();

    Validation(Engine engine, LocalDate asOf, Screen screen) {
        this.engine = engine;
        this.asOf = asOf;
        this.screen = screen;
    }

    /** Starts a run over one dataset. It may need temporary files, and must be closed. */
    public ValidationRun start(Records records) {
        return new ValidationRun(engine, asOf, screen, records, false, new MappedChunks(), DatasetRuns.TRAITS_ON_HEAP);
    }

    /** Starts a run over one dataset that is in memory as a whole. */
    ValidationRun startInMemory(Records records) {
        return new ValidationRun(engine, asOf, screen, records, false, Chunks.onHeap(), Matches.ALL_ON_HEAP);
    }

    /** Starts a run over a record that stands alone: rules about datasets have nothing to say. */
    ValidationRun startAlone(Records records) {
        return new ValidationRun(engine, asOf, screen, records, true, Chunks.onHeap(), Matches.ALL_ON_HEAP);
    }

    /** Adds a run; {@code locator} gives the positions of places in its input, as far as it has any. */
    public Validation add(
            ValidationRun run, String name, Optional<String> sha256, Function<Set<Spot>, Map<Spot, Located>> locator) {
        Tally tally = run.tally();
        inputs.add(new Report.Input(name, sha256, Collections.unmodifiableMap(new EnumMap<>(run.records()))));
        Map<Spot, Located> positions = locator.apply(spots(tally));
        Function<Spot, Place> place = spot -> place(name, spot, Optional.ofNullable(positions.get(spot)));
        List<Finding> found = new ArrayList<>();
        Map<Origin, Optional<RecordRef>> named = new HashMap<>();
        tally.drafts().forEach(draft -> found.add(finding(draft, place, named)));
        found.sort(positions.isEmpty() ? ORDER : ORDER_IN_FILE);
        findings.addAll(found);
        tally.found()
                .forEach((rule, count) -> rules.merge(
                        rule,
                        new Report.RuleCount(count, tally.kept(rule)),
                        (one, other) ->
                                new Report.RuleCount(one.count() + other.count(), one.shown() + other.shown())));
        tally.totals().forEach((severity, count) -> totals.merge(severity, count, Long::sum));
        tally.notChecked()
                .forEach((rule, reasons) -> reasons.forEach((reason, count) -> notChecked
                        .computeIfAbsent(rule, key -> new EnumMap<>(Reason.class))
                        .merge(reason, count, Long::sum)));
        run.records().forEach((type, count) -> records.merge(type, count, Long::sum));
        run.completeness().addTo(present);
        tally.crashes()
                .forEach(crash -> failures.add(new EngineFailure(
                        crash.rule(),
                        place.apply(new Spot(crash.origin(), Pointer.ROOT, Mark.VALUE)),
                        crash.problem())));
        return this;
    }

    private static Place place(String input, Spot spot, Optional<Located> located) {
        return new Place(
                input,
                spot.origin().pointer().then(spot.at()),
                located.map(Located::position),
                located.map(Located::excerpt));
    }

    private static Set<Spot> spots(Tally tally) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (Draft draft : tally.drafts()) {
            spots.add(new Spot(draft.origin(), draft.at(), draft.mark()));
            draft.related().forEach(related -> spots.add(spot(related)));
        }
        tally.crashes().forEach(crash -> spots.add(new Spot(crash.origin(), Pointer.ROOT, Mark.VALUE)));
        return spots;
    }

    private static Spot spot(DatasetRule.Related related) {
        return new Spot(related.origin(), related.at(), Mark.VALUE);
    }

    private static Finding finding(Draft draft, Function<Spot, Place> place, Map<Origin, Optional<RecordRef>> records) {
        Origin origin = draft.origin();
        return new Finding(
                draft.info(),
                draft.severity(),
                origin.lastingPointer().then(draft.at()),
                // A record in a file is read again for this.
                records.computeIfAbsent(
                        origin, from -> from.type().map(type -> new RecordRef(type, from.id(), from.label()))),
                place.apply(new Spot(origin, draft.at(), draft.mark())),
                draft.values(),
                draft.suggestion(),
                draft.related().stream()
                        .map(related -> place.apply(spot(related)))
                        .toList());
    }

    /** The report. */
    public Report report() {
        Report.Builder report = Report.builder();
        report.asOf(asOf)
                .inputs(inputs)
                .findings(findings)
                .rules(rules)
                .totals(totals)
                .engineFailures(failures)
                .policy(screen.policyUse())
                .baseline(screen.baselineUse());
        List<NotChecked> entries = new ArrayList<>();
        notChecked.forEach((rule, reasons) ->
                reasons.forEach((reason, count) -> entries.add(new NotChecked(rule, reason, count))));
        entries.sort(null);
        report.notChecked(entries);
        present.forEach((type, members) -> {
            Map<String, Report.Presence> byMember = new LinkedHashMap<>();
            members.forEach((member, count) ->
                    byMember.put(member, new Report.Presence(count, records.getOrDefault(type, 0L))));
            report.putCompleteness(type, Collections.unmodifiableMap(byMember));
        });
        return report.build();
    }
}

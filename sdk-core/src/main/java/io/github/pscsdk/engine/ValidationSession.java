package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.engine.store.RunStore;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Place;
import io.github.pscsdk.report.Position;
import io.github.pscsdk.report.RecordRef;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.RuleFailure;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** One validation of one or more inputs: a run over each, and one report of them all. Not thread-safe. */
public final class ValidationSession {

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
    private final PolicyFilter policyFilter;
    private final List<Report.Input> inputs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Report.RuleCount> rules = new TreeMap<>();
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
    private final Map<String, Map<Reason, Long>> notChecked = new TreeMap<>();
    private final Map<RecordType, Long> records = new EnumMap<>(RecordType.class);
    private final Map<RecordType, Map<String, Long>> present = new EnumMap<>(RecordType.class);
    private final List<RuleFailure> failures = new ArrayList<>();

    ValidationSession(Engine engine, LocalDate asOf, PolicyFilter policyFilter) {
        this.engine = engine;
        this.asOf = asOf;
        this.policyFilter = policyFilter;
    }

    /** Starts a run over one dataset. It may need temporary files, and must be closed. */
    public DatasetRun start(RereadableRecords records) {
        return new DatasetRun(engine, asOf, policyFilter, records, false, RunStore.inFiles());
    }

    /** Starts a run over one dataset that is in memory as a whole. */
    DatasetRun startInMemory(RereadableRecords records) {
        return new DatasetRun(engine, asOf, policyFilter, records, false, RunStore.onHeap());
    }

    /** Starts a run over a record that stands alone: rules about datasets have nothing to say. */
    DatasetRun startAlone(RereadableRecords records) {
        return new DatasetRun(engine, asOf, policyFilter, records, true, RunStore.onHeap());
    }

    /** Adds a run; {@code locator} gives the positions of places in its input. */
    public void add(
            DatasetRun run,
            String name,
            Optional<String> sha256,
            Function<Set<LocationRequest>, Map<LocationRequest, Place>> locator) {
        FindingCollector collector = run.collector();
        inputs.add(new Report.Input(name, sha256, Collections.unmodifiableMap(new EnumMap<>(run.counts()))));
        Map<LocationRequest, Place> located = locator.apply(requests(collector));
        Function<LocationRequest, Place> place = request -> Objects.requireNonNull(located.get(request));
        List<Finding> found = new ArrayList<>();
        Map<Origin, Optional<RecordRef>> named = new HashMap<>();
        collector.findings().forEach(finding -> found.add(finding(finding, place, named)));
        found.sort(found.stream().allMatch(each -> each.getPlace().position().isEmpty()) ? ORDER : ORDER_IN_FILE);
        findings.addAll(found);
        collector
                .counts()
                .forEach((rule, count) -> rules.merge(
                        rule,
                        new Report.RuleCount(count, collector.kept(rule)),
                        (one, other) ->
                                new Report.RuleCount(one.count() + other.count(), one.shown() + other.shown())));
        collector.totals().forEach((severity, count) -> totals.merge(severity, count, Long::sum));
        collector
                .notChecked()
                .forEach((rule, reasons) -> reasons.forEach((reason, count) -> notChecked
                        .computeIfAbsent(rule, key -> new EnumMap<>(Reason.class))
                        .merge(reason, count, Long::sum)));
        run.counts().forEach((type, count) -> records.merge(type, count, Long::sum));
        run.completeness().addTo(present);
        collector
                .failures()
                .forEach(failure -> failures.add(new RuleFailure(
                        failure.rule(),
                        place.apply(new LocationRequest(failure.origin(), Pointer.ROOT)),
                        failure.cause().toString())));
    }

    /** Places of objects in memory, which have no position. */
    public static Map<LocationRequest, Place> withoutPositions(Set<LocationRequest> requests) {
        Map<LocationRequest, Place> places = new HashMap<>();
        for (LocationRequest request : requests) {
            Pointer pointer = request.origin().pointer().then(request.at());
            places.put(request, new Place("", pointer, Optional.empty()));
        }
        return places;
    }

    private static Set<LocationRequest> requests(FindingCollector collector) {
        Set<LocationRequest> requests = new LinkedHashSet<>();
        for (PendingFinding finding : collector.findings()) {
            requests.add(finding.location());
            finding.related().forEach(related -> requests.add(location(related)));
        }
        collector.failures().forEach(failure -> requests.add(new LocationRequest(failure.origin(), Pointer.ROOT)));
        return requests;
    }

    private static LocationRequest location(DatasetRule.Related related) {
        return new LocationRequest(related.origin(), related.at());
    }

    private static Finding finding(
            PendingFinding finding, Function<LocationRequest, Place> place, Map<Origin, Optional<RecordRef>> records) {
        Origin origin = finding.origin();
        Problem problem = finding.problem();
        return Finding.of(
                problem.info(),
                problem.severity(),
                // A record in a file is read again for this.
                records.computeIfAbsent(
                        origin, from -> from.type().map(type -> new RecordRef(type, from.id(), from.label()))),
                place.apply(finding.location()),
                origin.stablePointer().then(problem.at()),
                problem.values(),
                problem.suggestion(),
                finding.related().stream()
                        .map(related -> place.apply(location(related)))
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
                .policy(policyFilter.policyUse())
                .baseline(policyFilter.baselineUse());
        List<NotChecked> entries = new ArrayList<>();
        notChecked.forEach(
                (rule, reasons) -> reasons.forEach((reason, count) -> entries.add(NotChecked.of(rule, reason, count))));
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

package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.text.TextFolding;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two meetings are probably one. */
public final class PossibleDuplicateMeeting extends MatchRule {

    /** How many meetings of one title, day and partnership are kept that contradict each other. */
    private static final int MOST_ALIKE = 50;

    /** What of a meeting may show that it is another one. */
    private record Candidate(
            RecordId id,
            Origin origin,
            Optional<Country> country,
            Optional<LocalTime> time,
            Optional<Series> series,
            Optional<Integer> edition) {

        static Candidate of(Meeting meeting, Origin origin) {
            return new Candidate(
                    meeting.getId(),
                    origin,
                    meeting.getPlace()
                            .flatMap(Place::getCountry)
                            .filter(Country::isKnown)
                            .map(Country::canonical),
                    meeting.getStart().flatMap(EventTime::getTime),
                    Series.of(meeting),
                    meeting.getEdition());
        }

        boolean mayBe(Candidate other) {
            // Editions of one series are told apart by their numbers: duplicate-meeting-edition sees to that.
            boolean numbered = series.isPresent()
                    && series.equals(other.series)
                    && edition.isPresent()
                    && other.edition.isPresent();
            return !numbered && !id.equals(other.id) && agree(country, other.country) && agree(time, other.time);
        }

        private static <T> boolean agree(Optional<T> one, Optional<T> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    /** The meeting that was seen first, and the title that it has too. */
    private record Same(String title, Candidate first) {}

    /** The rule. */
    public PossibleDuplicateMeeting() {
        super(RuleInfo.of("possible-duplicate-meeting", Severity.WARNING, Category.CONSISTENCY)
                .summary("Two meetings of one partnership, or of the programme, have the same title and first day.")
                .why("An event that is there twice distorts every overview, and each copy holds half of what is known.")
                .fix("Make them one record, or give them titles that tell them apart.")
                .basis(
                        "The SDK's own judgement (confidence medium); case, accents and punctuation of titles do not count, "
                                + "and other countries, times of day or editions of a series make other meetings.")
                .message("The meeting \"{title}\" on {start} is probably described already, as {other}.")
                .addReads("title", "start", "partnerships", "series", "edition", "place.country")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        if (record instanceof Meeting meeting) {
            Optional<PartialDate> start = meeting.getStart().map(EventTime::getDate);
            if (start.isEmpty()) {
                keys.notChecked(Reason.NOT_STATED);
            } else if (start.get().getDay().isEmpty()) {
                keys.notChecked(Reason.TOO_VAGUE);
            } else {
                titlesByKey(meeting, start.get()).keySet().forEach(keys::add);
            }
        }
    }

    @Override
    public Run start(DatasetContext context) {
        Map<String, List<Candidate>> alike = new HashMap<>();
        return (record, origin) -> {
            if (record instanceof Meeting meeting) {
                meeting.getStart()
                        .map(EventTime::getDate)
                        .filter(start -> start.getDay().isPresent())
                        .ifPresent(day -> check(meeting, day, origin, alike, context));
            }
        };
    }

    private static void check(
            Meeting meeting,
            PartialDate day,
            Origin origin,
            Map<String, List<Candidate>> alike,
            DatasetContext context) {
        Candidate seen = Candidate.of(meeting, origin);
        Map<String, String> titles = titlesByKey(meeting, day);
        Optional<Same> same = titles.entrySet().stream()
                .flatMap(title -> alike.getOrDefault(title.getKey(), List.of()).stream()
                        .filter(seen::mayBe)
                        .map(other -> new Same(title.getValue(), other)))
                .findFirst();
        if (same.isPresent()) {
            Candidate first = same.get().first();
            Values values =
                    Values.of("title", same.get().title()).and("start", day).and("other", first.id());
            Pointer title = Pointer.of("title");
            context.report(origin, title, values, List.of(new Related(first.origin(), title)));
        } else {
            titles.keySet().stream()
                    .map(key -> alike.computeIfAbsent(key, each -> new ArrayList<>()))
                    .filter(list -> list.size() < MOST_ALIKE)
                    .forEach(list -> list.add(seen));
        }
    }

    /** Its titles by keys that the same meeting would have: one for each of its partnerships and each language. */
    private static Map<String, String> titlesByKey(Meeting meeting, PartialDate day) {
        List<String> owners = meeting.getPartnerships().isEmpty()
                ? List.of("")
                : meeting.getPartnerships().stream().map(RecordId::getValue).toList();
        Map<String, String> titles = new LinkedHashMap<>();
        for (String title : meeting.getTitle().asMap().values()) {
            String words = TextFolding.fold(title);
            if (!words.isEmpty()) {
                owners.forEach(owner -> titles.put(owner + '\n' + day + '\n' + words, title));
            }
        }
        return titles;
    }
}

package io.github.pscsdk.benchmarks;

import static java.util.Map.entry;

import io.github.pscsdk.model.RecordType;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The slots that templates have: what each name stands for. */
final class TemplateSlots {

    private static final int FIRST_DAY = 10;
    private static final int FIRST_HOUR = 9;
    private static final int HOURS = 8;

    /** Bodies of towns: the code of their kind, and their name in three languages. */
    private static final String[][] BODIES = {
        {"municipality", "Municipality of", "Municipalité de", "Municipio de"},
        {"municipality", "City of", "Ville de", "Ayuntamiento de"},
        {"university", "University of", "Université de", "Universidad de"},
        {"city-network", "Network of", "Réseau de", "Red de"},
    };

    /** By name: what makes a slot of its argument. */
    private static final Map<String, Function<String, RecordTemplate.Slot>> ALL = Map.ofEntries(
            entry("n", number(SampleRecord::number)),
            entry("en", sentence(SampleWords.ENGLISH)),
            entry("fr", sentence(SampleWords.FRENCH)),
            entry("es", sentence(SampleWords.SPANISH)),
            entry("int", TemplateSlots::between),
            entry("pick", TemplateSlots::pick),
            entry(
                    "source",
                    argument -> (record, out) -> out.append("source-")
                            .append(record.number() % record.plan().count(RecordType.SOURCE))),
            entry("budget", argument -> {
                int share = Integer.parseInt(argument);
                return (record, out) -> out.append(record.plan().budgetOfLot() * share);
            }),
            // An organisation's own.
            entry("town", town(SampleTowns::writeName)),
            entry(
                    "country",
                    town((town, out) -> out.append(SampleTowns.country(town).code()))),
            entry(
                    "zone",
                    town((town, out) -> out.append(SampleTowns.country(town).zone()))),
            entry("latitude", town(SampleTowns::writeLatitude)),
            entry("longitude", town(SampleTowns::writeLongitude)),
            entry("body", argument -> {
                int column = Integer.parseInt(argument);
                return (record, out) -> out.append(BODIES[(int) (record.number() % BODIES.length)][column]);
            }),
            entry(
                    "membership",
                    argument -> (record, out) -> record.plan()
                            .memberOf(record.number())
                            .ifPresent(other -> out.append(",\"memberOf\":[\"organisation-")
                                    .append(other)
                                    .append("\"]"))),
            // A partnership's.
            entry("partnership", number(SampleRecord::partnership)),
            entry("call", number(SampleRecord::call)),
            entry("organisation", argument -> {
                int which = Integer.parseInt(argument);
                return (record, out) -> out.append("organisation-").append(record.organisation(which));
            }),
            entry(
                    "partner-country",
                    argument -> (record, out) -> out.append(SampleTowns.country(
                                    record.organisation(SampleTowns.isEuSide(record.organisation(0)) ? 1 : 0))
                            .code())),
            entry("year", argument -> {
                int which = Integer.parseInt(argument);
                return (record, out) -> out.append(record.year(which));
            }),
            entry("total", number(SampleRecord::total)),
            entry("grant", number(SampleRecord::grant)),
            entry("rate", number(SampleRecord::rate)),
            entry("own", number(SampleRecord::own)),
            entry("contract", argument -> TemplateSlots::contract),
            // A meeting's.
            entry("edition", number(record -> record.round() + 1)),
            entry("meeting-start", argument -> (record, out) -> day(record, 0, out)),
            entry(
                    "meeting-end",
                    argument -> (record, out) -> day(record, record.plan().daysOfMeeting() - 1, out)),
            entry("sessions", argument -> sessions()),
            entry("session", number(SampleRecord::session)),
            entry(
                    "session-day",
                    argument -> (record, out) ->
                            day(record, record.session() % record.plan().daysOfMeeting(), out)),
            entry("session-hour", argument -> (record, out) -> twoDigits(FIRST_HOUR + slot(record) % HOURS, out)),
            entry("session-room", number(record -> slot(record) / HOURS + 1)));

    private TemplateSlots() {}

    /** What an organisation, by number, has written. */
    private interface OfTown {
        void write(long organisation, StringBuilder out);
    }

    static RecordTemplate.Slot of(String name, String argument) {
        Function<String, RecordTemplate.Slot> slot = ALL.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no slot: " + name);
        }
        return slot.apply(argument);
    }

    private static Function<String, RecordTemplate.Slot> number(ToLongFunction<SampleRecord> value) {
        return argument -> (record, out) -> out.append(value.applyAsLong(record));
    }

    private static Function<String, RecordTemplate.Slot> sentence(SampleWords language) {
        return argument -> {
            int words = Integer.parseInt(argument);
            return (record, out) -> language.write(words, record.random(), out);
        };
    }

    private static RecordTemplate.Slot between(String argument) {
        String[] bounds = argument.split(" ", -1);
        int least = Integer.parseInt(bounds[0]);
        int most = Integer.parseInt(bounds[1]);
        return (record, out) -> out.append(record.random().nextInt(least, most + 1));
    }

    private static RecordTemplate.Slot pick(String argument) {
        String[] choices = argument.split(" ", -1);
        return (record, out) -> out.append(choices[record.random().nextInt(choices.length)]);
    }

    /** Of the organisation itself, or of the participant that the argument numbers. */
    private static Function<String, RecordTemplate.Slot> town(OfTown what) {
        return argument -> {
            if (argument.isEmpty()) {
                return (record, out) -> what.write(record.number(), out);
            }
            int which = Integer.parseInt(argument);
            return (record, out) -> what.write(record.organisation(which), out);
        };
    }

    private static void contract(SampleRecord record, StringBuilder out) {
        long number = record.number();
        out.append("CSO-LA/").append(2018 + number / 1_000_000).append('/');
        threeDigits(number / 1000 % 1000, out);
        threeDigits(number % 1000, out.append('-'));
    }

    private static RecordTemplate.Slot sessions() {
        RecordTemplate session = RecordTemplate.named("session");
        return (record, out) -> {
            for (int i = 0; i < record.plan().sessionsOfMeeting(); i++) {
                record.startSession(i);
                session.write(record, i == 0 ? out : out.append(','));
            }
        };
    }

    /** Which of the hours of a day, in one room after the other. */
    private static int slot(SampleRecord record) {
        return record.session() / record.plan().daysOfMeeting();
    }

    private static void day(SampleRecord record, int which, StringBuilder out) {
        out.append(record.year((int) record.round())).append("-05-").append(FIRST_DAY + which);
    }

    private static void twoDigits(long number, StringBuilder out) {
        out.append(number / 10).append(number % 10);
    }

    private static void threeDigits(long number, StringBuilder out) {
        out.append(number / 100);
        twoDigits(number % 100, out);
    }
}

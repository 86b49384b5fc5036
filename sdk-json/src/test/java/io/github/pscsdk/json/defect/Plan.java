package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How to plant a defect in one place of one document, and what will be found then. What other defects it agrees with,
 * and which of them silence it, follows from what its edits touch and from what the rules say that they read.
 */
final class Plan {

    /**
     * A finding that a plan leads to.
     *
     * @param code its code
     * @param at its pointer
     * @param silencers members; where one of them is damaged, the finding is not made
     */
    record Expected(String code, Pointer at, List<Reading> silencers) {
        String line() {
            return code + " " + at;
        }
    }

    /** Stands for records that cannot be read, wherever they are. */
    static final Reading ALL_RECORDS = new Reading(List.of("?"));

    private static final Pointer LOSS = Pointer.of("?");
    private static final Set<String> LOSING_IDS = Set.of("missing-field", "wrong-type", "invalid-id");

    final String name;
    final List<Edit> edits;
    final List<Expected> expected;
    /** Places that are changed. */
    final Set<Pointer> touches;
    /** Places that rules do not read once the defect has been found. */
    final List<Pointer> damages;
    /** Places that must stay as they are, whoever reads them. */
    final List<Pointer> relies;
    /** Rules, each with its record, that the changed values could break, or another value together with these. */
    final Set<String> stirs;
    /** Rules, each with its record, that do not run once the defect has been found. */
    final Set<String> mutes;

    private final int turn;

    private Plan(Builder builder) {
        this.name = builder.name;
        this.edits = List.copyOf(builder.edits);
        this.expected = List.copyOf(builder.expected);
        this.damages = List.copyOf(builder.damages);
        this.relies = List.copyOf(builder.relies);
        this.touches = Set.copyOf(builder.touches);
        this.turn = expected.stream()
                .mapToInt(each -> Codes.turn(each.code()))
                .min()
                .orElseThrow();
        LinkedPlaces links = new LinkedPlaces(builder.document);
        this.stirs = rules(links.withEchoes(touches), Integer.MIN_VALUE);
        this.mutes = rules(turn == Codes.FIRST ? damages : links.withEchoes(damages), turn);
    }

    /** Keys of the rules that read one of the places and run after that turn. */
    private static Set<String> rules(Iterable<Pointer> places, int after) {
        Set<String> keys = new HashSet<>();
        for (Pointer place : places) {
            Pointer record = Place.recordOf(place);
            for (Rule rule : Codes.rules()) {
                String code = rule.info().code();
                boolean reads = Codes.reads(code, record).stream().anyMatch(reading -> reading.meets(place));
                if (reads && Codes.turn(code) > after) {
                    keys.add(Codes.key(rule, record));
                }
            }
        }
        return keys;
    }

    /** Whether what it finds is an error that a rule finds, and that can be silenced itself. */
    boolean canFailToMute() {
        return turn != Codes.FIRST && !damages.isEmpty();
    }

    /** Whether rules do not make that finding once this has been found. */
    boolean silences(Expected other) {
        return damages.stream()
                .anyMatch(damage -> other.silencers().stream().anyMatch(reading -> reading.meets(damage)));
    }

    static Builder of(String name, SoundDocument document) {
        return new Builder(name, document);
    }

    @Override
    public String toString() {
        return name + "\n      " + edits + "\n      -> "
                + expected.stream().map(Expected::line).toList();
    }

    /** Collects what belongs to a plan. */
    static final class Builder {
        private final String name;
        private final SoundDocument document;
        private final List<Edit> edits = new ArrayList<>();
        private final List<Expected> expected = new ArrayList<>();
        private final List<Pointer> damages = new ArrayList<>();
        private final List<Pointer> relies = new ArrayList<>();
        private final Set<Pointer> touches = new HashSet<>();

        private Builder(String name, SoundDocument document) {
            this.name = name;
            this.document = document;
        }

        Builder edit(Edit edit) {
            edits.add(edit);
            touches.add(edit.at());
            if (edit.kind() == Edit.Kind.RENAME) {
                touches.add(Place.up(edit.at()).then(edit.value().text().orElseThrow()));
            }
            return this;
        }

        Builder put(Pointer at, Object value) {
            return edit(Edit.put(at, value));
        }

        /** The code will be found there; it damages the place if it is of those that do. */
        Builder finds(String code, Pointer at, Reading... silencers) {
            return finds(code, at, at, silencers);
        }

        /** The code will be found there, but what it damages is another place. */
        Builder finds(String code, Pointer at, Pointer damaged, Reading... silencers) {
            if (Codes.damages(code)) {
                damages.add(damaged);
            }
            if (Codes.damages(code) && losesRecord(code, damaged)) {
                damages.add(LOSS);
            }
            if (Codes.followsReferences(code)) {
                reliesOnCall(Place.recordOf(at));
            }
            return warns(code, at, silencers);
        }

        /** The code will be found there in a milder form, which damages nothing. */
        Builder warns(String code, Pointer at, Reading... silencers) {
            List<Reading> all = new ArrayList<>(Codes.reads(code, Place.recordOf(at)));
            all.addAll(List.of(silencers));
            expected.add(new Expected(code, at, all));
            return this;
        }

        /** Whether a record, or its id, is lost: what leads nowhere may lead to it. */
        private boolean losesRecord(String code, Pointer damaged) {
            List<String> tokens = damaged.tokens();
            boolean section = RecordType.ofSection(tokens.get(0)).isPresent() && tokens.size() <= 2;
            boolean id = tokens.size() == 3 && tokens.get(2).equals("id") && LOSING_IDS.contains(code);
            boolean empty = edits.get(edits.size() - 1).value().text().equals(Optional.of(""));
            return section || code.equals("unknown-section") || (id && (!code.equals("invalid-id") || empty));
        }

        Builder damages(Pointer at) {
            damages.add(at);
            return this;
        }

        Builder relies(Pointer at) {
            relies.add(at);
            return this;
        }

        /** The place stays as it is, and no other plan may rely on it. */
        Builder holds(Pointer at) {
            touches.add(at);
            return this;
        }

        /** What the record of the partnership's call says must stay as it is. */
        Builder reliesOnCall(Pointer partnership) {
            relies.addAll(new LinkedPlaces(document).call(partnership));
            return this;
        }

        /** The plan; empty if a claim of the record would contradict what the edits put there. */
        Optional<Plan> build() {
            boolean contradicts = touches.stream()
                    .filter(touch ->
                            damages.stream().noneMatch(damage -> damage.contains(touch) || touch.contains(damage)))
                    .anyMatch(new LinkedPlaces(document)::isClaimed);
            return contradicts ? Optional.empty() : Optional.of(new Plan(this));
        }
    }
}

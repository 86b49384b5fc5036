package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Origin;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * What of the header and of each record must not be relied on, as far as rules have run. Of records it is remembered for a
 * short time only, and then found out again. Not thread-safe.
 */
final class Damages {

    private final Origin root;
    private final Seen seen;
    private final Consumer<Seen.Alone> links;
    /** The records whose links have not been looked at. */
    private final BitSet waiting = new BitSet();

    private final Recent<Integer, Damage> recent = new Recent<>(256);
    private Damage ofHeader = new Damage();

    /** {@code links} has the rules look at the links of a record, which may add to its damage. */
    Damages(Origin root, Seen seen, Consumer<Seen.Alone> links) {
        this.root = root;
        this.seen = seen;
        this.links = links;
    }

    void ofHeader(Damage damage) {
        ofHeader = damage;
    }

    /** The next record has been checked alone. */
    void alone(int number, Damage damage) {
        waiting.set(number);
        keep(number, damage);
    }

    /** The rules have looked at the links of a record. */
    void linked(int number, Damage damage) {
        waiting.clear(number);
        keep(number, damage);
    }

    private void keep(int number, Damage damage) {
        if (!damage.isNone()) {
            seen.damage(number);
            recent.put(number, damage);
        }
    }

    /** Whether nobody has looked at the links of a record. */
    boolean isWaiting(int number) {
        return waiting.get(number);
    }

    /** The records whose links nobody has looked at. */
    BitSet waiting() {
        return (BitSet) waiting.clone();
    }

    /** What is wrong with the header or a record. */
    Damage of(Origin origin) {
        if (origin.equals(root)) {
            return ofHeader;
        }
        int number = seen.number(origin);
        return seen.isDamaged(number) ? recent.get(number, this::again) : new Damage();
    }

    private Damage again(int number) {
        Seen.Alone alone = seen.alone(number);
        if (!waiting.get(number)) {
            links.accept(alone);
        }
        return alone.damage();
    }
}

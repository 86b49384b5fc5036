package io.github.pscsdk.benchmarks;

import io.github.pscsdk.model.RecordType;
import java.util.SplittableRandom;

/**
 * What the slots of one record are filled from. All of it follows from the type and the number of the record, so that
 * records agree with each other without any being kept.
 */
final class SampleRecord {

    private static final long MOST_RECORDS = 1L << 40;
    private static final int FIRST_YEAR = 2019;

    private final SamplePlan plan;
    private final long number;
    private final SplittableRandom random;
    /** The number of the partnership that this record is, or belongs to. */
    private final long partnership;
    /** Of twenty thousands of euros; so shares of it are whole. */
    private final long total;

    private final int rate;
    private int session;

    SampleRecord(SamplePlan plan, RecordType type, long number) {
        this.plan = plan;
        this.number = number;
        this.random = new SplittableRandom(type.code().hashCode() * MOST_RECORDS + number);
        this.partnership = number % Math.max(1, plan.count(RecordType.PARTNERSHIP));
        this.total = 20_000L * random.nextInt(50, 250);
        this.rate = 5 * random.nextInt(15, 19);
    }

    SamplePlan plan() {
        return plan;
    }

    long number() {
        return number;
    }

    SplittableRandom random() {
        return random;
    }

    long partnership() {
        return partnership;
    }

    long call() {
        return partnership / plan.partnershipsOfCall();
    }

    /** How often the partnerships have been gone round; a meeting's edition. */
    long round() {
        return number / Math.max(1, plan.count(RecordType.PARTNERSHIP));
    }

    /** A year of the partnership: 0 is its first, 2 its last. */
    long year(int which) {
        return FIRST_YEAR + partnership % 3 + which;
    }

    /** The number of an organisation that takes part in the partnership. */
    long organisation(int which) {
        return plan.participant(partnership, which);
    }

    long total() {
        return total;
    }

    int rate() {
        return rate;
    }

    long grant() {
        return total * rate / 100;
    }

    /** What each of two participants brings. */
    long own() {
        return (total - grant()) / 2;
    }

    /** The session that is being written. */
    int session() {
        return session;
    }

    void startSession(int number) {
        session = number;
    }
}

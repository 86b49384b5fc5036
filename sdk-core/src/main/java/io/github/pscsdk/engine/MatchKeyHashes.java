package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the match keys of one record as hashes: in the lowest bits the number of the rule, in the others what is the
 * same for the same key, or nothing if the record is to be given to the rule anyway.
 */
final class MatchKeyHashes implements MatchRule.MatchKeys {

    private static final int RULE_BITS = 16;
    static final long[] NONE = {};
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** So that nobody can make a file of keys that are taken for the same; what is found does not depend on it. */
    private static final long SEED = mixed(System.nanoTime());

    private final RecordFindings findings;
    private String code = "";
    private int rule;
    private long[] hashes = NONE;
    private int size;

    private MatchKeyHashes(RecordFindings findings) {
        this.findings = findings;
    }

    /** The match keys that a record has for rules that are numbered by their place in the list. */
    static long[] of(
            DatasetRecord record, List<MatchRule> rules, Origin origin, FaultyMembers faulty, RecordFindings findings) {
        MatchKeyHashes keys = new MatchKeyHashes(findings);
        for (int i = 0; i < rules.size(); i++) {
            MatchRule rule = rules.get(i);
            if (RecordChecker.mayRun(rule, faulty, findings)) {
                keys.rule = i;
                keys.code = rule.info().code();
                findings.guard(keys.code, origin, () -> rule.matchKeys(record, keys));
            }
        }
        return keys.size == 0 ? NONE : Arrays.copyOf(keys.hashes, keys.size);
    }

    /** The number of the rule whose key it is. */
    static int rule(long hash) {
        return (int) (hash & ((1 << RULE_BITS) - 1));
    }

    /** Whether it says that the record is to be given to the rule whatever it shares. */
    static boolean isAlways(long hash) {
        return hash >>> RULE_BITS == 0;
    }

    @Override
    public void add(String... parts) {
        long hash = SEED + rule;
        for (String part : parts) {
            hash = added(hash, part);
            // Is no character: parts end where they end.
            hash = (hash ^ Character.MAX_VALUE) * FACTOR;
        }
        long bits = mixed(hash) >>> RULE_BITS;
        add(Math.max(bits, 1));
    }

    /** Takes in four characters at a time, as each step must wait for the one before. */
    private static long added(long hash, String part) {
        long sum = hash;
        int i = 0;
        for (; i + 4 <= part.length(); i += 4) {
            long four = part.charAt(i)
                    | (long) part.charAt(i + 1) << 16
                    | (long) part.charAt(i + 2) << 32
                    | (long) part.charAt(i + 3) << 48;
            sum = (sum ^ four) * FACTOR;
            sum ^= sum >>> 32;
        }
        for (; i < part.length(); i++) {
            sum = (sum ^ part.charAt(i)) * FACTOR;
        }
        return sum;
    }

    @Override
    public void alwaysRevisit() {
        add(0);
    }

    @Override
    public void notChecked(Reason reason) {
        findings.notChecked(code, reason);
    }

    private void add(long bits) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(16, 2 * size));
        }
        hashes[size++] = (bits << RULE_BITS) | rule;
    }

    /** Lets every bit depend on all others. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}

package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import java.time.LocalDate;

/** Gives facts the records and the day that they follow from. No rule can report to it. */
public record KnownContext(RecordLookup records, LocalDate asOf) implements LinkedContext {

    @Override
    public void report(Pointer at, Values values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void report(Severity milder, Pointer at, Values values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void notChecked(Reason reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void suspect(Pointer member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReliable(Pointer member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T get(Derived<T> fact) {
        throw new UnsupportedOperationException();
    }
}

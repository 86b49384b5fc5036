package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.PlausibleYear;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something happens in a meeting: a {@link PartialDate}, or a minute of a day ({@code 2023-03-07T09:00}) local to
 * the meeting's time zone. It stands for the range of minutes that it covers. Immutable and thread-safe.
 */
@PlausibleYear(groups = Advice.class)
public final class EventTime implements Comparable<EventTime> {

    private static final int DATE_LENGTH = 10;
    private static final int LENGTH = 16;

    private final PartialDate date;
    /** The time of day; only dates of a day have one. */
    private final Optional<LocalTime> time;

    private EventTime(PartialDate date, Optional<LocalTime> time) {
        this.date = date;
        this.time = time;
    }

    /** A date without time of day. */
    public static EventTime of(PartialDate date) {
        return new EventTime(date, Optional.empty());
    }

    /**
     * A minute; seconds are not kept.
     *
     * @throws IllegalArgumentException if the year is not from 0 to 9999
     */
    public static EventTime of(LocalDateTime minute) {
        return new EventTime(
                PartialDate.of(minute.toLocalDate()),
                Optional.of(minute.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
    }

    /**
     * Reads a partial date or {@code yyyy-MM-ddTHH:mm}.
     *
     * @throws IllegalArgumentException if the text is none of these, or no date or time of the calendar
     */
    public static EventTime parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a date or a time (yyyy-MM-ddTHH:mm): " + text));
    }

    /** As {@link #parse}, but empty where that throws. */
    public static Optional<EventTime> tryParse(String text) {
        if (text.length() <= DATE_LENGTH) {
            return PartialDate.tryParse(text).map(EventTime::of);
        }
        if (text.length() != LENGTH || text.charAt(DATE_LENGTH) != 'T' || text.charAt(13) != ':') {
            return Optional.empty();
        }
        int hour = Digits.at(text, 11, 2);
        int minute = Digits.at(text, 14, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return Optional.empty();
        }
        return PartialDate.tryParse(text.substring(0, DATE_LENGTH))
                .map(date -> new EventTime(date, Optional.of(LocalTime.of(hour, minute))));
    }

    /** The date. */
    public PartialDate getDate() {
        return date;
    }

    /** The time of day; empty if only the date is known. */
    public Optional<LocalTime> getTime() {
        return time;
    }

    /** The first minute that this covers, local. */
    public LocalDateTime earliest() {
        return date.earliest().atTime(time.orElse(LocalTime.MIN));
    }

    /** The last minute that this covers, local. */
    public LocalDateTime latest() {
        return date.latest().atTime(time.orElse(LocalTime.of(23, 59)));
    }

    /** The first instant that this can be in a zone; a local time that occurs twice is read as the first. */
    public Instant earliestIn(ZoneId zone) {
        return instants(earliest(), zone, 0);
    }

    /** The last instant that this can be in a zone; a local time that occurs twice is read as the second. */
    public Instant latestIn(ZoneId zone) {
        return instants(latest(), zone, 1);
    }

    private static Instant instants(LocalDateTime local, ZoneId zone, int which) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return local.atZone(zone).toInstant();
        }
        ZoneOffset offset = offsets.get(Math.min(which, offsets.size() - 1));
        return local.toInstant(offset);
    }

    /** Whether this is earlier than the other, both local to the same zone. A day is not before a time of that day. */
    public Answer isBefore(EventTime other) {
        if (latest().isBefore(other.earliest())) {
            return Answer.YES;
        }
        return earliest().isBefore(other.latest()) ? Answer.CANNOT_TELL : Answer.NO;
    }

    /** Whether this is later than the other, both local to the same zone. */
    public Answer isAfter(EventTime other) {
        return other.isBefore(this);
    }

    /** Sorts by date, then those without time of day first, then by time; consistent with equals. */
    @Override
    public int compareTo(EventTime other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        if (time.isEmpty() || other.time.isEmpty()) {
            return Boolean.compare(time.isPresent(), other.time.isPresent());
        }
        return time.get().compareTo(other.time.get());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventTime that && date.equals(that.date) && time.equals(that.time);
    }

    @Override
    public int hashCode() {
        return 31 * date.hashCode() + time.hashCode();
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return time.map(t -> date + "T" + t).orElseGet(date::toString);
    }
}

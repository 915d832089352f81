package org.plenum.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year, a month or a day.
 *
 * @param first its first day
 */
public record Period(Unit unit, LocalDate first) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** How long a period is. */
    public enum Unit {
        YEAR,
        MONTH,
        DAY
    }

    public Period {
        first = switch (unit) {
            case YEAR -> first.withDayOfYear(1);
            case MONTH -> first.withDayOfMonth(1);
            case DAY -> first;
        };
    }

    /** Reads "2023", "2023-05" or "2023-05-13"; empty when it is none of these, or there is no such day. */
    public static Optional<Period> parse(String key) {
        if (!FORM.matcher(key).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (key.length()) {
                        case YEAR -> new Period(Unit.YEAR, Year.parse(key).atDay(1));
                        case MONTH ->
                            new Period(Unit.MONTH, YearMonth.parse(key).atDay(1));
                        default -> new Period(Unit.DAY, LocalDate.parse(key));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Period day(LocalDate day) {
        return new Period(Unit.DAY, day);
    }

    public static Period month(LocalDate day) {
        return new Period(Unit.MONTH, day);
    }

    public static Period year(LocalDate day) {
        return new Period(Unit.YEAR, day);
    }

    /** What {@link #parse} reads. */
    public String key() {
        return switch (unit) {
            case YEAR -> first.toString().substring(0, YEAR);
            case MONTH -> first.toString().substring(0, MONTH);
            case DAY -> first.toString();
        };
    }

    public LocalDate last() {
        return switch (unit) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case DAY -> first;
        };
    }

    /** Whether the other lies in this one; a period lies in itself. */
    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last().isAfter(last());
    }

    /** The keys of its months; that of its month for a day. */
    List<String> months() {
        return IntStream.range(0, unit == Unit.YEAR ? 12 : 1)
                .mapToObj(month -> month(first.plusMonths(month)).key())
                .toList();
    }

    @Override
    public int compareTo(Period other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : unit.compareTo(other.unit);
    }
}

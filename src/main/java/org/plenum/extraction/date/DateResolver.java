package org.plenum.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.DateFact.Basis;
import org.plenum.extraction.date.DateMention.Day;

/**
 * Completes printed dates to calendar days. What is reported lies before its report, so a month and day without a year is the last such
 * day up to the day of writing ("December 28" in a paper of January 5 is last year's); a day that lies at most a month ahead is taken as
 * planned and stays in the year. Without a day of writing only a year named with the event helps; else there is no day, and none is guessed.
 */
public final class DateResolver {

    private static final int PLANNED_DAYS = 31;
    private static final int TOLERANCE_DAYS = 1;

    private final @Nullable LocalDate written;

    /** @param written the day of writing or publication; null when unknown */
    public DateResolver(@Nullable LocalDate written) {
        this.written = written;
    }

    /**
     * @param mention the date as printed
     * @param statedYear the year named with the event; null when none is
     * @return the day or days; empty when the text gives no ground for a full date, or the date does not exist (February 30)
     */
    public Optional<ResolvedDate> resolve(DateMention mention, @Nullable Integer statedYear) {
        try {
            LocalDate from = mention.relative() != null ? relative(mention) : day(mention.first(), statedYear);
            if (from == null) {
                return Optional.empty();
            }
            LocalDate until = mention.last() == null ? null : last(mention.last(), from);
            return Optional.of(new ResolvedDate(from, until, basis(mention, statedYear)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Basis basis(DateMention mention, @Nullable Integer statedYear) {
        if (mention.isFull()) {
            return Basis.PRINTED;
        }
        return statedYear != null && mention.first().month() != null ? Basis.STATED_YEAR : Basis.PUBLICATION;
    }

    private @Nullable LocalDate relative(DateMention mention) {
        Integer day = mention.first().day();
        if (day != null && (written != null || mention.isFull())) {
            return day(mention.first(), null);
        }
        return written == null || mention.relative() == null
                ? null
                : mention.relative().from(written);
    }

    private @Nullable LocalDate day(Day day, @Nullable Integer statedYear) {
        if (day.day() == null) {
            return null;
        }
        if (day.month() == null) {
            return written == null ? null : inMonth(day.day(), written);
        }
        if (day.year() != null) {
            return LocalDate.of(day.year(), day.month(), day.day());
        }
        if (statedYear != null) {
            return ofStatedYear(day.month(), day.day(), statedYear);
        }
        return written == null ? null : inYear(day.month(), day.day(), written);
    }

    /** A year named with an event yields where the day of writing shows that the event lies in the next or the one before. */
    private LocalDate ofStatedYear(int month, int day, int statedYear) {
        LocalDate stated = LocalDate.of(statedYear, month, day);
        if (written == null) {
            return stated;
        }
        LocalDate near = inYear(month, day, written);
        return stated.isAfter(written.plusDays(PLANNED_DAYS)) ? near : stated;
    }

    private static LocalDate inYear(int month, int day, LocalDate written) {
        LocalDate same = existing(written.getYear(), month, day);
        return same.isAfter(written.plusDays(PLANNED_DAYS)) ? existing(written.getYear() - 1, month, day) : same;
    }

    /** The date; for February 29 the last year that has one. */
    private static LocalDate existing(int year, int month, int day) {
        int found = year;
        while (day == 29 && month == 2 && !YearMonth.of(found, 2).isValidDay(29)) {
            found--;
        }
        return LocalDate.of(found, month, day);
    }

    /** The last month up to the day of writing that has such a day. */
    private static LocalDate inMonth(int day, LocalDate written) {
        YearMonth month = YearMonth.from(written.plusDays(TOLERANCE_DAYS));
        while (!month.isValidDay(day) || month.atDay(day).isAfter(written.plusDays(TOLERANCE_DAYS))) {
            month = month.minusMonths(1);
        }
        return month.atDay(day);
    }

    private @Nullable LocalDate last(Day last, LocalDate from) {
        if (last.day() == null) {
            return null;
        }
        int month = last.month() == null ? from.getMonthValue() : last.month();
        int year =
                last.year() != null ? last.year() : month < from.getMonthValue() ? from.getYear() + 1 : from.getYear();
        LocalDate until = LocalDate.of(year, month, last.day());
        return until.isAfter(from) ? until : null;
    }
}

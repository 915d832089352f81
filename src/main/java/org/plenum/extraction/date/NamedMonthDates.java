package org.plenum.extraction.date;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateWords.Found;

/**
 * Rule {@code date.named-month}: a day with its month's name, before or behind it, with or without a year, alone or several:
 * "March 23", "September 7th", "August 15, 2023", "18 July", "7th of September 2023", "December 25 and 26", "from 3 to 5 March",
 * "December 30, 2022 to January 2, 2023". Rule {@code date.month}: "January 2023". "May 1st Labor Medal" is no date.
 */
final class NamedMonthDates implements DateRule {

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        Found<Integer> month = words.month(at);
        if (month != null) {
            return monthFirst(words, month);
        }
        return dayFirst(words, words.is(at, "the") && words.follows(at + 1) ? at + 1 : at);
    }

    private static @Nullable Reading monthFirst(DateWords words, Found<Integer> month) {
        int at = month.to();
        int yearAt = words.goesOn(at, ",") || words.goesOn(at, "of") ? at + 1 : at;
        if (words.follows(yearAt) && words.year(yearAt) > 0) {
            return Reading.of(yearAt + 1, new Day(words.year(yearAt), month.value(), null), null, Rule.DATE_MONTH);
        }
        if (words.goesOn(at, "the")) {
            at++;
        }
        int day = words.follows(at) ? words.day(at) : -1;
        if (day < 0 || words.isHoliday(at + 1) || words.is(at + 1, ":") && words.touches(at + 1)) {
            return null;
        }
        Found<Day> until = until(words, at + 1, month.value());
        int end = until == null ? at + 1 : until.to();
        Found<Integer> year = year(words, end);
        if (year != null) {
            end = year.to();
        }
        if (until == null && year != null) {
            until = until(words, end, month.value());
            end = until == null ? end : until.to();
            Found<Integer> later = until == null ? null : year(words, end);
            if (until != null && later != null) {
                until = new Found<>(
                        new Day(
                                later.value(),
                                until.value().month(),
                                until.value().day()),
                        later.to());
                end = later.to();
            }
        }
        Integer printed = year == null ? null : year.value();
        return reading(end, new Day(printed, month.value(), day), until == null ? null : until.value(), printed);
    }

    /** A date that ends at {@code end}; a year printed once, behind the last day, is the last day's. */
    private static Reading reading(int end, Day first, @Nullable Day last, @Nullable Integer printed) {
        if (last == null) {
            return Reading.of(end, first, null, Rule.DATE_NAMED_MONTH);
        }
        Integer lastYear = last.year() != null ? last.year() : printed;
        boolean turns = last.month() != null && first.month() != null && last.month() < first.month();
        Integer firstYear = first.year();
        if (turns && last.year() == null && printed != null) {
            firstYear = printed - 1;
        }
        return Reading.of(
                end,
                new Day(firstYear, first.month(), first.day()),
                new Day(lastYear, last.month(), last.day()),
                Rule.DATE_NAMED_MONTH);
    }

    /** "to 5", "and 26", "- April 2" behind a day. */
    private static @Nullable Found<Day> until(DateWords words, int at, int month) {
        if (!words.follows(at) || !words.isRange(at)) {
            return null;
        }
        int next = words.goesOn(at + 1, "the") ? at + 2 : at + 1;
        if (!words.follows(next)) {
            return null;
        }
        Found<Integer> other = words.month(next);
        if (other != null) {
            int day = words.follows(other.to()) ? words.day(other.to()) : -1;
            return day < 0 ? null : new Found<>(new Day(null, other.value(), day), other.to() + 1);
        }
        int day = words.day(next);
        boolean ends = words.endsDay(next + 1) && !words.is(next + 1, ":");
        return day < 0 || !ends || words.month(next + 1) != null
                ? null
                : new Found<>(new Day(null, month, day), next + 1);
    }

    private static @Nullable Found<Integer> year(DateWords words, int at) {
        int yearAt = words.goesOn(at, ",") || words.goesOn(at, "of") || words.goesOn(at, "in") ? at + 1 : at;
        int year = words.follows(yearAt) ? words.year(yearAt) : -1;
        return year < 0 || words.isCounted(yearAt + 1) ? null : new Found<>(year, yearAt + 1);
    }

    private static @Nullable Reading dayFirst(DateWords words, int at) {
        int day = words.day(at);
        if (day < 0) {
            return null;
        }
        int next = at + 1;
        int last = -1;
        if (words.follows(next) && words.isRange(next)) {
            int lastAt = words.goesOn(next + 1, "the") ? next + 2 : next + 1;
            last = words.follows(lastAt) ? words.day(lastAt) : -1;
            next = last < 0 ? next : lastAt + 1;
        }
        if (words.goesOn(next, "of")) {
            next++;
        }
        Found<Integer> month = words.follows(next) ? words.month(next) : null;
        if (month == null
                || last < 0 && words.follows(month.to()) && words.day(month.to()) > 0 && !words.isOrdinal(at)) {
            return null;
        }
        Found<Integer> year = year(words, month.to());
        Integer printed = year == null ? null : year.value();
        int end = year == null ? month.to() : year.to();
        Day first = new Day(printed, month.value(), day);
        return reading(end, first, last < 0 ? null : new Day(printed, month.value(), last), printed);
    }
}

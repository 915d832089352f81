package org.plenum.extraction.date;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;

/**
 * Rule {@code date.numeric}: "2023-03-24 08:45:45", "2023/3/24", "2023.03.24", "09/20/2024" (month first unless it can only be the
 * day), "24.03.2023" (day first).
 */
final class NumericDates implements DateRule {

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        if (words.number(at) < 0 || !isSeparated(words, at)) {
            return null;
        }
        int year = words.year(at);
        Day day = year > 0 ? yearFirst(words, at, year) : yearLast(words, at);
        return day == null ? null : Reading.of(at + 5, day, null, Rule.DATE_NUMERIC);
    }

    private static boolean isSeparated(DateWords words, int at) {
        boolean mark = words.is(at + 1, "-") || words.is(at + 1, "/") || words.is(at + 1, ".");
        if (!mark || at + 4 >= words.size() || !words.token(at + 3).isSameAs(words.token(at + 1))) {
            return false;
        }
        for (int i = at + 1; i <= at + 4; i++) {
            if (!words.touches(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Day yearFirst(DateWords words, int at, int year) {
        int month = words.number(at + 2);
        int day = words.day(at + 4) > 0 ? words.day(at + 4) : isoDay(words, at + 4);
        return month >= 1 && month <= 12 && day > 0 ? new Day(year, month, day) : null;
    }

    /** "24T" of "2023-03-24T08:45". */
    private static int isoDay(DateWords words, int at) {
        String norm = words.token(at).norm();
        boolean iso = norm.length() == 3
                && norm.charAt(2) == 't'
                && Character.isDigit(norm.charAt(0))
                && Character.isDigit(norm.charAt(1));
        int day = iso ? (norm.charAt(0) - '0') * 10 + norm.charAt(1) - '0' : -1;
        return day >= 1 && day <= 31 ? day : -1;
    }

    private static @Nullable Day yearLast(DateWords words, int at) {
        int year = words.year(at + 4);
        int first = words.day(at);
        int second = words.day(at + 2);
        if (year < 0 || first < 0 || second < 0) {
            return null;
        }
        boolean dayFirst = first > 12 || second <= 12 && !words.is(at + 1, "/");
        int month = dayFirst ? second : first;
        return month > 12 ? null : new Day(year, month, dayFirst ? first : second);
    }
}

package org.plenum.extraction.date;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.text.Token;

/**
 * Rule {@code date.numeric}: "2023-03-24 08:45:45", "2023/3/24", "2023.03.24", "09/20/2024" (month first unless it can only be the
 * day), "24.03.2023" (day first).
 */
final class NumericDates implements DateRule {

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        Day compact = compact(words, at);
        if (compact != null) {
            return Reading.of(at + 1, compact, null, Rule.DATE_NUMERIC);
        }
        int year = words.year(at);
        if (words.number(at) < 0 || !isSeparated(words, at, year > 0)) {
            return null;
        }
        Day day = year > 0 ? yearFirst(words, at, year) : yearLast(words, at);
        return day == null ? null : Reading.of(at + 5, day, null, Rule.DATE_NUMERIC);
    }

    /** "Release time: 20230324": eight figures behind a label. */
    private static @Nullable Day compact(DateWords words, int at) {
        String printed = words.token(at).norm();
        if (printed.length() != 8
                || at == 0
                || !words.is(at - 1, ":")
                || words.token(at).kind() != Token.Kind.NUMBER) {
            return null;
        }
        int number = Integer.parseInt(printed);
        int year = number / 10_000;
        int month = number / 100 % 100;
        int day = number % 100;
        boolean date = year >= 1949 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return date ? new Day(year, month, day) : null;
    }

    /** Two marks, the same or, behind a year, also two ("2023-03/24"); behind a year with a blank on either side as well ("2023 - 03 - 24"). */
    private static boolean isSeparated(DateWords words, int at, boolean yearFirst) {
        if (!isMark(words, at + 1) || at + 4 >= words.size() || !isMark(words, at + 3)) {
            return false;
        }
        boolean same = words.token(at + 3).isSameAs(words.token(at + 1));
        boolean spaced = yearFirst && same && words.is(at + 1, "-");
        for (int i = at + 1; i <= at + 4; i++) {
            spaced &= words.token(i).start() - words.token(i - 1).end() == 1;
        }
        boolean close = same || yearFirst;
        for (int i = at + 1; i <= at + 4; i++) {
            close &= words.touches(i);
        }
        return close || spaced;
    }

    private static boolean isMark(DateWords words, int at) {
        return words.is(at, "-") || words.is(at, "/") || words.is(at, ".");
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

package org.plenum.extraction.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateMention.Relative;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;

/** Rule {@code date.han}: 2023年3月24日, 3月24日下午, 24日上午, 12月25日至26日, 2023年3月, 昨日上午. */
final class HanDates implements DateRule {

    private static final List<Lexicon.Entry> WORDS =
            Lexicon.read("dates_zh.txt").entries();

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        if (words.token(at).kind() == Token.Kind.HAN) {
            return relative(words, at);
        }
        if (words.number(at) < 0
                || !words.touches(at + 1)
                || words.token(at + 1).kind() != Token.Kind.HAN) {
            return null;
        }
        int next = at;
        Integer year = null;
        if (words.year(next) > 0 && begins(words, next + 1, "年")) {
            year = words.year(next);
            if (!words.is(next + 1, "年") || words.number(next + 2) < 0) {
                return reading(words, next + 1, new Day(year, null, null), null);
            }
            next += 2;
        }
        Integer month = null;
        int number = words.number(next);
        if (number >= 1 && number <= 12 && begins(words, next + 1, "月")) {
            month = number;
            if (!words.is(next + 1, "月") || words.day(next + 2) < 0) {
                return year == null ? null : reading(words, next + 1, new Day(year, month, null), null);
            }
            next += 2;
        }
        return day(words, next, year, month);
    }

    private static @Nullable Reading day(DateWords words, int at, @Nullable Integer year, @Nullable Integer month) {
        int day = words.day(at);
        boolean written = begins(words, at + 1, "日") || month != null && begins(words, at + 1, "号");
        if (day < 0 || !written) {
            return null;
        }
        Day first = new Day(year, month, day);
        boolean several = words.is(at + 1, "日至") || words.is(at + 1, "日到");
        int last = several && begins(words, at + 3, "日") ? words.day(at + 2) : -1;
        return last > 0
                ? reading(words, at + 3, first, new Day(year, month, last))
                : reading(words, at + 1, first, null);
    }

    /** A reading that ends one character into the token {@code unit}, or behind the part of the day that follows there. */
    private static Reading reading(DateWords words, int unit, Day first, @Nullable Day last) {
        String rest = words.token(unit).text().substring(1);
        for (Lexicon.Entry entry : WORDS) {
            for (String phrase : entry.phrases()) {
                if (Character.isUpperCase(entry.key().charAt(0)) && first.day() != null && rest.startsWith(phrase)) {
                    PartOfDay part = PartOfDay.valueOf(entry.key());
                    return new Reading(unit, 1 + phrase.length(), first, last, null, part, null, Rule.DATE_HAN);
                }
            }
        }
        return new Reading(unit, 1, first, last, null, null, null, Rule.DATE_HAN);
    }

    private static @Nullable Reading relative(DateWords words, int at) {
        String run = words.token(at).text();
        for (Lexicon.Entry entry : WORDS) {
            for (String phrase : entry.phrases()) {
                if (!Character.isUpperCase(entry.key().charAt(0)) && run.startsWith(phrase)) {
                    int dash = entry.key().indexOf('-');
                    String day = dash < 0 ? entry.key() : entry.key().substring(0, dash);
                    PartOfDay part =
                            dash < 0 ? null : PartOfDay.valueOf(entry.key().substring(dash + 1));
                    Relative relative = Relative.valueOf(day.toUpperCase(Locale.ROOT));
                    return new Reading(at, phrase.length(), Day.NONE, null, relative, part, null, Rule.DATE_HAN);
                }
            }
        }
        return null;
    }

    private static boolean begins(DateWords words, int at, String han) {
        if (at >= words.size()) {
            return false;
        }
        Token token = words.token(at);
        return token.kind() == Token.Kind.HAN && token.text().startsWith(han);
    }
}

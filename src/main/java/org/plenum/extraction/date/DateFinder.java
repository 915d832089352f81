package org.plenum.extraction.date;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Span;
import org.plenum.extraction.date.DateWords.Found;
import org.plenum.extraction.text.Tokens;

/**
 * Finds the dates of a text: a rule's reading with what belongs to it before ("22:47 on", "Sunday,", "the afternoon of") and behind
 * ("15:21", "in the morning"). One pass; each rule looks at a bounded number of tokens.
 */
public final class DateFinder {

    private static final List<DateRule> RULES = List.of(
            new NumericDates(),
            new NamedMonthDates(),
            new HanDates(),
            new RelativeDays(),
            new WeekDays(),
            new DaysOfMonth(),
            new MonthNumbers(),
            new Years());

    private record Lead(
            int to, @Nullable PartOfDay part, @Nullable LocalTime time) {}

    private DateFinder() {}

    /** The dates of a text in order, not overlapping. */
    public static List<DateMention> find(String text, Tokens tokens) {
        DateWords words = new DateWords(text, tokens);
        List<DateMention> found = new ArrayList<>();
        int at = words.next(0);
        while (at < tokens.size()) {
            DateMention mention = mention(words, tokens, at);
            if (mention != null) {
                found.add(mention);
            }
            at = words.next(mention == null ? at + 1 : Math.max(at + 1, mention.to()));
        }
        return List.copyOf(found);
    }

    private static @Nullable DateMention mention(DateWords words, Tokens tokens, int at) {
        Lead lead = lead(words, at);
        Reading core = read(words, lead.to());
        if (core == null && lead.to() > at) {
            lead = new Lead(at, null, null);
            core = read(words, at);
        }
        if (core == null) {
            return null;
        }
        Reading whole = core.extra() > 0 ? core : tail(words, core);
        int end = whole.extra() > 0
                ? tokens.get(whole.to()).start() + whole.extra()
                : tokens.get(whole.to() - 1).end();
        return new DateMention(
                at,
                whole.to(),
                new Span(tokens.get(at).start(), end),
                whole.first(),
                whole.last(),
                whole.relative(),
                whole.part() != null ? whole.part() : lead.part(),
                whole.time() != null ? whole.time() : lead.time(),
                whole.rule());
    }

    private static @Nullable Reading read(DateWords words, int at) {
        if (at >= words.size()) {
            return null;
        }
        for (DateRule rule : RULES) {
            Reading reading = rule.read(words, at);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /** "22:47 on", "Sunday,", "the afternoon of" before a date; a lead that ends where it begins when there is none. */
    private static Lead lead(DateWords words, int at) {
        int to = at;
        LocalTime time = null;
        PartOfDay part = null;
        Found<LocalTime> clock = words.time(to);
        if (clock != null && (words.goesOn(clock.to(), "on") || words.goesOn(clock.to(), ","))) {
            time = clock.value();
            to = clock.to() + 1;
        }
        if (to < words.size() && words.isWeekday(to)) {
            to = words.goesOn(to + 1, ",") ? to + 2 : to + 1;
        }
        int partAt = words.is(to, "the") ? to + 1 : to;
        Found<PartOfDay> half = partAt < words.size() ? words.part(partAt) : null;
        if (half != null && words.goesOn(half.to(), "of")) {
            part = half.value();
            to = half.to() + 1;
        }
        return new Lead(to, part, time);
    }

    private static Reading tail(DateWords words, Reading core) {
        Reading reading = core;
        int at = reading.to();
        int clockAt = words.goesOn(at, ",") || words.goesOn(at, "at") ? at + 1 : at;
        Found<LocalTime> clock = words.follows(clockAt) ? words.time(clockAt) : null;
        if (clock != null) {
            reading = reading.withTime(clock.to(), clock.value());
            at = reading.to();
        }
        int partAt = words.goesOn(at, "in") && words.goesOn(at + 1, "the") ? at + 2 : at;
        Found<PartOfDay> part = words.follows(partAt) ? words.part(partAt) : null;
        boolean isDay = reading.first().day() != null || reading.relative() != null;
        return part == null || !isDay ? reading : reading.withPart(part.to(), part.value());
    }
}

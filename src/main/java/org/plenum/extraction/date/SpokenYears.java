package org.plenum.extraction.date;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.date.DateMention.Precision;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordSet;

/**
 * The year in which the work is done that an article speaks of, for one that prints no day of publication: "the 2021 budget adjustment
 * plan" at a meeting of October 13 is of that year; where it "looked back on 2022 and laid out the work of 2023", January 17 is of the
 * second year and December 20 of the first; January 17 is of the one year for which only something was planned ("the work plan for 2023"). A year that ends something ("by 2035", "from 2016 to 2020"), counts, or is looked back on alone
 * ("the 2021 final accounts") says nothing, and neither do three. Immutable.
 */
final class SpokenYears {

    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int LAST_MONTH_OF_PLANS = 3;
    private static final int FIRST_MONTH_OF_REVIEWS = 11;
    private static final int LONGEST_PAPER = 6;
    private static final Set<String> BOUNDS =
            Set.of("by", "until", "till", "before", "since", "to", "from", "after", "-", "~", "/", "no", ".");
    private static final int LONGEST_PLAN = 12;
    private static final WordSet PLANS = WordSet.of(
            "plan", "plans", "tasks", "task", "arrangements", "deployments", "priorities", "goals", "requires");
    private static final WordSet REVIEWS =
            WordSet.of("accounts", "audit", "summary", "review", "debriefing", "assessment", "summarize", "summarized");

    private final NavigableSet<Integer> years = new TreeSet<>();

    /** Those for which something was planned. */
    private final Set<Integer> planned = new TreeSet<>();

    private SpokenYears() {}

    /** The years that the body and the captions of an article speak of. */
    static SpokenYears of(Document document, List<DateMention> mentions) {
        SpokenYears spoken = new SpokenYears();
        DateWords words = new DateWords(document.text(), document.tokens());
        for (Sentence sentence : document.sentences()) {
            if (sentence.isBody() || sentence.label() == Label.CAPTION) {
                List<DateMention> within = Dates.within(mentions, sentence.span());
                for (int at = sentence.from(); at < sentence.to(); at++) {
                    int year = words.year(at);
                    if (year >= FIRST && year <= LAST && !isDated(within, at) && speaks(words, within, at, sentence)) {
                        spoken.years.add(year);
                        if (isPlanned(words, at, sentence)) {
                            spoken.planned.add(year);
                        }
                    }
                }
            }
        }
        return spoken;
    }

    /** Whether the token is part of a date that says more than a year. */
    private static boolean isDated(List<DateMention> dates, int token) {
        return dates.stream()
                .anyMatch(date -> date.from() <= token && token < date.to() && date.precision() != Precision.YEAR);
    }

    private static boolean speaks(DateWords words, List<DateMention> dates, int at, Sentence sentence) {
        boolean until = at + 2 < sentence.to()
                && words.is(at + 1, "to")
                && words.token(at + 2).isWord()
                && !words.token(at + 2).isCapitalised();
        if (words.is(at + 1, "of") && at + 2 < sentence.to() && isDated(dates, at + 2)) {
            return false;
        }
        boolean bound = at > sentence.from() && isBound(words.token(at - 1))
                || at + 1 < sentence.to() && isBound(words.token(at + 1)) && !words.is(at + 1, ".") && !until;
        if (bound || words.isCounted(at + 1)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(sentence.to(), at + LONGEST_PAPER); i++) {
            if (REVIEWS.contains(words.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** "the work plan in 2023", "in 2023 the tasks are": nothing that was done. */
    private static boolean isPlanned(DateWords words, int at, Sentence sentence) {
        for (int i = Math.max(sentence.from(), at - LONGEST_PLAN);
                i < Math.min(sentence.to(), at + LONGEST_PAPER);
                i++) {
            if (PLANS.contains(words.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Token token) {
        return BOUNDS.contains(token.norm());
    }

    /** The year of a day in a month, 1 to 12; null when the years spoken of leave it open. */
    @Nullable
    Integer of(int month) {
        if (years.size() == 1) {
            boolean withinYear = month > LAST_MONTH_OF_PLANS && month < FIRST_MONTH_OF_REVIEWS;
            boolean ahead = month <= LAST_MONTH_OF_PLANS && planned.contains(years.first());
            return withinYear || ahead ? years.first() : null;
        }
        if (years.size() != 2 || years.last() - years.first() != 1) {
            return null;
        }
        if (month <= LAST_MONTH_OF_PLANS) {
            return years.last();
        }
        return month >= FIRST_MONTH_OF_REVIEWS ? years.first() : null;
    }
}

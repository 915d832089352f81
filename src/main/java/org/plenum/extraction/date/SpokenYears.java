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
 * second year and December 20 of the first. A year that ends something ("by 2035", "from 2016 to 2020"), counts, or is looked back on alone
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
    private static final WordSet REVIEWS =
            WordSet.of("accounts", "audit", "summary", "review", "debriefing", "assessment", "summarize", "summarized");

    private final NavigableSet<Integer> years = new TreeSet<>();

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
                    if (year >= FIRST && year <= LAST && !isDated(within, at) && speaks(words, at, sentence)) {
                        spoken.years.add(year);
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

    private static boolean speaks(DateWords words, int at, Sentence sentence) {
        boolean bound = at > sentence.from() && isBound(words.token(at - 1))
                || at + 1 < sentence.to() && isBound(words.token(at + 1)) && !words.is(at + 1, ".");
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

    private static boolean isBound(Token token) {
        return BOUNDS.contains(token.norm());
    }

    /** The year of a day in a month, 1 to 12; null when the years spoken of leave it open. */
    @Nullable
    Integer of(int month) {
        if (years.size() == 1) {
            boolean withinYear = month > LAST_MONTH_OF_PLANS && month < FIRST_MONTH_OF_REVIEWS;
            return withinYear ? years.first() : null;
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

package org.plenum.extraction.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/** Knows how the first sentence of a report opens: "On the afternoon of March 5", "On 8 August", "Recently,", "March 5,". Immutable. */
final class Openings {

    /** How many words a headline has that runs into the first sentence. */
    private static final int LEAST_WORDS = 4;

    private static final int MOST_WORDS = 45;

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "from");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "forenoon");
    private static final Set<String> DAYS = Set.of("recently", "yesterday", "today");

    private final Set<String> months;

    Openings() {
        months = Lexicon.read("dates.txt").entries().stream()
                .filter(entry -> entry.key().startsWith("month-"))
                .flatMap(entry -> entry.phrases().stream())
                .map(month -> month.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a report may open with the token: a day, or "Recently". */
    boolean opensReport(Tokens tokens, int at, int to) {
        return at < to
                && (opensWithPreposition(tokens, at, to) || opensWithDay(tokens, at, to) || isDay(tokens, at, to));
    }

    /** "On March 5", "From March 5 to 7", "On the morning of". */
    private boolean opensWithPreposition(Tokens tokens, int at, int to) {
        return PREPOSITIONS.contains(tokens.get(at).norm()) && isDated(tokens, at + 1, to);
    }

    private boolean isDated(Tokens tokens, int at, int to) {
        boolean article = at < to && tokens.get(at).is("the");
        int next = article ? at + 1 : at;
        if (next + 1 >= to) {
            return false;
        }
        boolean part =
                PARTS.contains(tokens.get(next).norm()) && tokens.get(next + 1).is("of");
        boolean ordinal = article
                && tokens.get(next).kind() == Token.Kind.ORDINAL
                && tokens.get(next + 1).is(",");
        return part || ordinal || isDay(tokens, next, to);
    }

    private static boolean opensWithDay(Tokens tokens, int at, int to) {
        return at + 1 < to
                && DAYS.contains(tokens.get(at).norm())
                && (tokens.get(at + 1).is(",")
                        || tokens.get(at + 1).is("(")
                        || PARTS.contains(tokens.get(at + 1).norm()));
    }

    /** "March 5", "5 March". */
    private boolean isDay(Tokens tokens, int at, int to) {
        if (at + 1 >= to) {
            return false;
        }
        Token one = tokens.get(at);
        Token two = tokens.get(at + 1);
        return isMonth(one) && isNumber(two) || isNumber(one) && isMonth(two);
    }

    /** Whether a day of a month is named. */
    boolean namesDay(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDay(tokens, i, to)) {
                return true;
            }
        }
        return false;
    }

    boolean isMonth(Token token) {
        return token.isCapitalised() && months.contains(token.norm());
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.text().length() <= 2 || token.kind() == Token.Kind.ORDINAL;
    }

    /**
     * Offset at which the first sentence begins that a line runs into behind its headline: "... work conference On March 5, the ...", with
     * or without the space; -1 when the line holds none.
     */
    int behindHeadline(Tokens tokens, int from, int to) {
        for (int i = from + LEAST_WORDS; i < Math.min(to, from + MOST_WORDS); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            if (before.is(".") || before.is(";")) {
                return -1;
            }
            boolean joins = before.isWord() || before.is("\"") || before.is(")") || before.kind() == Token.Kind.NUMBER;
            if (joins && token.isCapitalised() && opensWithPreposition(tokens, i, to)) {
                return token.start();
            }
            if (isGlued(token) && isDated(tokens, i + 1, to)) {
                return token.end() - 2;
            }
        }
        return -1;
    }

    /** "conferenceOn": a word that the first word of a sentence is run into. */
    private static boolean isGlued(Token token) {
        String text = token.text();
        int capital = text.length() - 2;
        return token.isWord() && capital >= 3 && text.endsWith("On") && Character.isLowerCase(text.charAt(capital - 1));
    }
}

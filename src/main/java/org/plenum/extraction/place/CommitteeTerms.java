package org.plenum.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.gazetteer.Division;

/**
 * Rule {@code place.committee-term}: "the Sixth Municipal Party Committee" tells cities of one name apart whose committees are counted
 * differently, as {@code committee_terms.txt} lists them.
 */
final class CommitteeTerms {

    private static final int TERM_YEARS = 5;
    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth");

    /** The number of a municipal party committee, and the words that say it. */
    record Numbered(int ordinal, Span span) {

        Evidence evidence(String text) {
            return Evidence.of(text, span, Rule.PLACE_COMMITTEE_TERM);
        }
    }

    private record Term(int ordinal, int since) {}

    private static final Map<String, Term> TERMS = read();

    private CommitteeTerms() {}

    private static Map<String, Term> read() {
        Map<String, Term> terms = new HashMap<>();
        for (Lexicon.Entry entry : Lexicon.read("committee_terms.txt").entries()) {
            terms.put(
                    entry.key(),
                    new Term(
                            Integer.parseInt(entry.phrases().get(0)),
                            Integer.parseInt(entry.phrases().get(1))));
        }
        return Map.copyOf(terms);
    }

    /** The number of the municipal party committee that the text names; null when it names none. */
    static @Nullable Numbered numbered(Tokens tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("municipal")
                    && (tokens.get(i + 1).is("party") || tokens.get(i + 1).is("committee"))) {
                int ordinal = value(tokens.get(i - 1));
                if (ordinal > 0) {
                    return new Numbered(
                            ordinal,
                            new Span(
                                    tokens.get(i - 1).start(), tokens.get(i + 1).end()));
                }
            }
        }
        return null;
    }

    private static int value(Token token) {
        if (token.kind() == Token.Kind.ORDINAL && token.norm().length() <= 4) {
            return Integer.parseInt(token.norm().substring(0, token.norm().length() - 2));
        }
        return WORDS.indexOf(token.norm()) + 1;
    }

    /** Those whose committee can have the ordinal, or whose count is unknown; all of them when none can. */
    static List<Division> narrow(List<Division> tied, int ordinal, @Nullable Integer year) {
        List<Division> fitting = new ArrayList<>();
        for (Division division : tied) {
            Term term = TERMS.get(division.code());
            boolean fits =
                    term == null || (year == null ? ordinal <= term.ordinal() : ordinal == ordinalIn(term, year));
            if (fits) {
                fitting.add(division);
            }
        }
        return fitting.isEmpty() ? tied : fitting;
    }

    private static int ordinalIn(Term term, int year) {
        return term.ordinal() + Math.floorDiv(year - term.since(), TERM_YEARS);
    }
}

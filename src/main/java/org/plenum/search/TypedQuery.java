package org.plenum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody typed, understood: words, "phrases", {@code -without}, and {@code person:}, {@code region:}, {@code outlet:} before a word or a
 * phrase. Every text can be read: a quotation that is not closed goes to the end, a stray operator is nothing.
 *
 * @param clauses in the order typed; all have to hold
 */
record TypedQuery(List<Clause> clauses) {

    private static final int MOST_CLAUSES = 30;

    /** What a clause is looked for in. */
    enum Field {
        WORDS,
        PERSON,
        REGION,
        OUTLET
    }

    /**
     * @param text a word or several, with at least one letter or digit
     * @param without what has it is not meant
     */
    record Clause(Field field, String text, boolean without) {}

    TypedQuery {
        clauses = List.copyOf(clauses);
    }

    static TypedQuery parse(String typed) {
        Reader reader = new Reader(typed);
        List<Clause> clauses = new ArrayList<>();
        while (clauses.size() < MOST_CLAUSES && reader.skipSpace()) {
            reader.clause().ifPresent(clauses::add);
        }
        return new TypedQuery(clauses);
    }

    /** Nothing was typed that could be looked for. */
    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** The words and phrases that are wanted, as one text: perhaps a name. Empty when there are none. */
    String wanted() {
        return of(Field.WORDS, false).stream().map(Clause::text).collect(Collectors.joining(" "));
    }

    List<Clause> of(Field field, boolean without) {
        return clauses.stream()
                .filter(clause -> clause.field() == field && clause.without() == without)
                .toList();
    }

    /** Reads from left to right; never goes back. */
    private static final class Reader {

        private final String typed;
        private int at;

        Reader(String typed) {
            this.typed = typed;
        }

        /** Whether anything follows. */
        boolean skipSpace() {
            while (at < typed.length() && isSpace(typed.charAt(at))) {
                at++;
            }
            return at < typed.length();
        }

        Optional<Clause> clause() {
            boolean without = false;
            while (at < typed.length() && isMinus(typed.charAt(at))) {
                without = true;
                at++;
            }
            Field field = field();
            String text = value();
            return text.codePoints().anyMatch(Character::isLetterOrDigit)
                    ? Optional.of(new Clause(field, text.strip(), without))
                    : Optional.empty();
        }

        private Field field() {
            for (Field field : List.of(Field.PERSON, Field.REGION, Field.OUTLET)) {
                String name = field.name().toLowerCase(Locale.ROOT);
                int colon = at + name.length();
                if (colon < typed.length()
                        && (typed.charAt(colon) == ':' || typed.charAt(colon) == '：')
                        && typed.regionMatches(true, at, name, 0, name.length())) {
                    at = colon + 1;
                    skipSpace();
                    return field;
                }
            }
            return Field.WORDS;
        }

        private String value() {
            boolean quoted = at < typed.length() && isQuote(typed.charAt(at));
            int from = quoted ? ++at : at;
            while (at < typed.length() && !isQuote(typed.charAt(at)) && (quoted || !isSpace(typed.charAt(at)))) {
                at++;
            }
            String value = typed.substring(from, at);
            if (quoted && at < typed.length()) {
                at++;
            }
            return value;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private static boolean isMinus(char c) {
            return c == '-' || c == '−' || c == '–';
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
        }
    }
}

package org.plenum.extraction.phrase;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/** Which tokens of a document are names of people, and where the next words are that bodies and offices are read from. */
public final class Names {

    /** What the name of a body goes on over between its words. */
    private static final WordSet MARKS = WordSet.of("'s", ",", "and", "&", "/", "(");

    private static final int LONGEST_BRACKET = 5;

    /** Tokens of the longest wording of a rank or of a body's head. */
    private static final int LONGEST_WORDING = longestWording();

    /**
     * @param full the whole name that a surname alone stands for; null for a name printed in full
     * @param from index of its first token
     * @param to index behind its last token
     * @param rule id of the rule that found it
     */
    public record Name(
            int from, int to, Rule rule, @Nullable Name full) {

        public Name(int from, int to, Rule rule) {
            this(from, to, rule, null);
        }
    }

    private final @Nullable Name[] at;
    private final int[] nextBody;
    private final int[] nextOffice;

    public Names(Tokens tokens) {
        at = new Name[tokens.size()];
        nextBody = new int[tokens.size() + 1];
        nextOffice = new int[tokens.size() + 1];
        nextBody[tokens.size()] = Integer.MAX_VALUE;
        nextOffice[tokens.size()] = Integer.MAX_VALUE;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            int behind = passed(tokens, i);
            boolean head = tokens.has(i, Vocabulary.BODY) && BodyRun.HEADS.begins(tokens, i);
            nextBody[i] = head ? i : nearest(nextBody, i, behind);
            boolean office = tokens.has(i, Vocabulary.OFFICE) && OfficeTable.OFFICES.begins(tokens, i);
            boolean wording = head || tokens.has(i, Vocabulary.RANK) && OfficeTable.RANKS.begins(tokens, i);
            nextOffice[i] = office ? i : nearest(nextOffice, i, wording ? LONGEST_WORDING : behind);
        }
    }

    /** The nearest of what is next from one of so many tokens behind: a bracket, or the wording that begins here, may be passed over. */
    private static int nearest(int[] next, int at, int behind) {
        int nearest = behind == 0 ? Integer.MAX_VALUE : next[at + 1];
        for (int i = at + 2; i <= Math.min(next.length - 1, at + behind); i++) {
            nearest = Math.min(nearest, next[i]);
        }
        return nearest;
    }

    private static int longestWording() {
        return Stream.of("ranks.txt", "bodies.txt")
                .flatMap(file -> Lexicon.read(file).entries().stream())
                .flatMap(entry -> entry.phrases().stream())
                .mapToInt(phrase -> Tokenizer.tokens(phrase).size())
                .max()
                .orElse(1);
    }

    /**
     * How many tokens, counted from this one, are to be looked at for where the words before a head or an office go on; 0 where they end here.
     * These are the words that {@link BodyRun} steps over; names of people in them are not known yet.
     */
    private int passed(Tokens tokens, int at) {
        if (BodyRun.isModifier(tokens, at)) {
            return 1;
        }
        if (!MARKS.contains(tokens, at)) {
            return 0;
        }
        Token mark = tokens.get(at);
        boolean goesOn = mark.is("'s")
                || (mark.is(",")
                        ? at + 1 < tokens.size() && tokens.has(at + 1, Vocabulary.LEVEL)
                        : nextBody[at + 1] < Integer.MAX_VALUE);
        return mark.is("(") ? LONGEST_BRACKET : goesOn ? 1 : 0;
    }

    /** Whether the wording of the head of a body's name begins at a token. */
    boolean isHead(int token) {
        return nextBody[token] == token;
    }

    /** Whether the head of a body's name may begin at one of so many tokens from here, with nothing before it that ends the name. */
    boolean bodyWithin(int token, int many) {
        return nextBody[token] - token < many;
    }

    /** Whether an office may begin at one of so many tokens from here, with nothing before it that ends the title. */
    boolean officeWithin(int token, int many) {
        return nextOffice[token] - token < many;
    }

    public void add(Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            at[i] = name;
        }
    }

    /** Forgets the names that begin at one of the tokens: they are no people of the article. */
    public void removeWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            Name name = at[i];
            if (name != null && name.from() == i) {
                Arrays.fill(at, name.from(), name.to(), null);
            }
        }
    }

    /** The name that the token is part of; null when it is part of none. */
    public @Nullable Name at(int token) {
        return at[token];
    }

    public boolean has(int token) {
        return at[token] != null;
    }
}

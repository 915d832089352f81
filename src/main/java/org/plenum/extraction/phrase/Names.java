package org.plenum.extraction.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Which tokens of a document are names of people, and where the next words are that bodies and offices are read from. */
public final class Names {

    /** Words that stand within the wordings of offices, ranks and heads of bodies, and the marks and words that names of bodies go on over. */
    private static final WordSet PASSED = passed();

    private static final WordClasses WORDS = new WordClasses();
    private static final int LONGEST_BRACKET = 5;

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
            int behind = tokens.isPunctuation(i) && tokens.get(i).is("(") ? LONGEST_BRACKET : ends(tokens, i) ? 0 : 1;
            nextBody[i] = tokens.has(i, Vocabulary.BODY) ? i : nearest(nextBody, i, behind);
            nextOffice[i] = tokens.has(i, Vocabulary.OFFICE) ? i : nearest(nextOffice, i, behind);
        }
    }

    /** The nearest of what is next from one of so many tokens behind; a bracket may be passed over. */
    private static int nearest(int[] next, int at, int behind) {
        int nearest = Integer.MAX_VALUE;
        for (int i = at + 1; i <= Math.min(next.length - 1, at + behind); i++) {
            nearest = Math.min(nearest, next[i]);
        }
        return nearest;
    }

    private static WordSet passed() {
        List<String> passed = new ArrayList<>(List.of("'s", ",", "and", "&", "/", "(", ")"));
        for (String file : List.of("offices.txt", "ranks.txt", "bodies.txt")) {
            for (Lexicon.Entry entry : Lexicon.read(file).entries()) {
                for (String phrase : entry.phrases()) {
                    Tokenizer.tokens(phrase).stream().skip(1).map(Token::norm).forEach(passed::add);
                }
            }
        }
        return WordSet.of(passed);
    }

    /** Whether no name of a body and no title before its office goes on over the token, but within brackets that are passed over. */
    private static boolean ends(Tokens tokens, int at) {
        return !tokens.isCapitalised(at)
                && !tokens.has(at, Vocabulary.OFFICE | Vocabulary.RANK | Vocabulary.BODY)
                && !WORDS.isBodyWord(tokens, at)
                && !PASSED.contains(tokens, at);
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

package org.plenum.extraction.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/** Which tokens of a document are names of people, and where the next words are that bodies and offices are read from. */
public final class Names {

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
            Token token = tokens.get(i);
            nextBody[i] = token.has(Vocabulary.BODY) ? i : nextBody[i + 1];
            nextOffice[i] = token.has(Vocabulary.OFFICE) ? i : nextOffice[i + 1];
        }
    }

    /** Whether the head of a body's name may begin at one of so many tokens from here. */
    boolean bodyWithin(int token, int many) {
        return nextBody[token] - token < many;
    }

    /** Whether an office may begin at one of so many tokens from here. */
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

package org.plenum.extraction.phrase;

import org.jspecify.annotations.Nullable;

/** Which tokens of a document are names of people. */
public final class Names {

    /**
     * @param from index of its first token
     * @param to index behind its last token
     * @param rule id of the rule that found it
     * @param confidence of that rule
     */
    public record Name(int from, int to, String rule, double confidence) {}

    private final @Nullable Name[] at;

    public Names(int tokens) {
        at = new Name[tokens];
    }

    public void add(Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            at[i] = name;
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

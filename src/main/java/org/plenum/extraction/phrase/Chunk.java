package org.plenum.extraction.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param type what it is
 * @param from index of its first token
 * @param to index behind its last token
 * @param post the title; only with {@link Type#POST} and {@link Type#OTHER_POST}
 * @param body the body; only with {@link Type#BODY}
 * @param cue the role; only with {@link Type#CUE}
 */
public record Chunk(
        Type type,
        int from,
        int to,
        @Nullable PostPhrase post,
        @Nullable BodyPhrase body,
        CueTable.@Nullable Cue cue) {

    /** What a chunk is. */
    public enum Type {
        /** A name that its letters show. */
        NAME,
        /** Capitalised words that may be a name by their place in the sentence. */
        CANDIDATE,
        POST,
        BODY,
        /** Words that say what a person did. */
        CUE,
        COMMA,
        AND,
        /** "and others", "etc." */
        OTHERS,
        /** "and other city leaders": the title of all who are named before. */
        OTHER_POST,
        /** "Comrade". */
        HONORIFIC,
        /** A mark that ends a clause. */
        BREAK,
        /** Any other word. */
        WORD
    }

    static Chunk of(Type type, int from, int to) {
        return new Chunk(type, from, to, null, null, null);
    }

    public boolean is(Type other) {
        return type == other;
    }
}

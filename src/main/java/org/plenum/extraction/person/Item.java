package org.plenum.extraction.person;

import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.PostPhrase;

/** A name or a title in a list. */
record Item(Chunk chunk, Separator before, Rule rule) {

    boolean isName() {
        return chunk.is(Type.NAME) || chunk.is(Type.CANDIDATE);
    }

    boolean isPost() {
        return chunk.is(Type.POST);
    }

    PostPhrase post() {
        PostPhrase post = chunk.post();
        if (post == null) {
            throw new IllegalStateException("no title");
        }
        return post;
    }
}

package org.plenum.extraction.person;

import java.util.List;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Tokens;

/** Asks what stands at an index of the chunks of one sentence; nothing does before the first and behind the last. */
final class ChunkRow {

    private final List<Chunk> chunks;
    private final Tokens tokens;

    ChunkRow(List<Chunk> chunks, Tokens tokens) {
        this.chunks = chunks;
        this.tokens = tokens;
    }

    boolean isType(int at, Type type) {
        return at >= 0 && at < chunks.size() && chunks.get(at).is(type);
    }

    boolean isWord(int at, String word) {
        return isType(at, Type.WORD) && tokens.get(chunks.get(at).from()).is(word);
    }

    boolean isMark(int at, String mark) {
        return isType(at, Type.BREAK) && tokens.get(chunks.get(at).from()).is(mark);
    }
}

package org.plenum.extraction.phrase;

import java.util.List;
import org.plenum.extraction.document.Sentence;

/** A sentence cut into chunks. */
public record SentenceReading(Sentence sentence, List<Chunk> chunks) {

    public SentenceReading {
        chunks = List.copyOf(chunks);
    }
}

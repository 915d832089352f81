package org.plenum.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;

/** Finds the body that holds a meeting, by where it stands in the sentence. */
final class Hosts {

    private Hosts() {}

    /** The subject of a verb: the nearest body before it with no name, cue or mark between; null when there is none. */
    static @Nullable BodyPhrase before(Context context, int token) {
        BodyPhrase body = null;
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.from() >= token) {
                break;
            }
            if (chunk.is(Type.BODY)) {
                body = chunk.body();
            } else if (chunk.is(Type.BREAK) || chunk.is(Type.NAME) || chunk.is(Type.CUE)) {
                body = null;
            }
        }
        return body;
    }

    /** "was held by the Standing Committee"; null when no such words stand behind the verb. */
    static @Nullable BodyPhrase behindBy(Context context, int verb) {
        List<Chunk> chunks = context.reading().chunks();
        for (int i = 0; i + 1 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.to() > verb && context.tokens().get(chunk.to() - 1).is("by")) {
                for (int j = i + 1; j < Math.min(chunks.size(), i + 3); j++) {
                    if (chunks.get(j).is(Type.BODY)) {
                        return chunks.get(j).body();
                    }
                }
            }
        }
        return null;
    }

    /** "plenary meeting of the Commission"; null when the name of the meeting holds no body. */
    static @Nullable BodyPhrase inside(Context context, Phrase phrase) {
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.is(Type.BODY) && chunk.from() >= phrase.from() && chunk.to() <= phrase.to()) {
                return chunk.body();
            }
        }
        return null;
    }
}

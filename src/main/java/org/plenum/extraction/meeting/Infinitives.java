package org.plenum.extraction.meeting;

import java.util.List;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/**
 * "City leaders A and B to attend the ceremony": an infinitive that a machine translation left where the Chinese tells what people did, as
 * nobody asks them to.
 */
final class Infinitives {

    /** Words of a clause before, that ask or send somebody. */
    private static final WordSet ASKING = WordSet.of(
            "invited",
            "arranged",
            "sent",
            "led",
            "organized",
            "organised",
            "appointed",
            "designated",
            "elected",
            "decided",
            "agreed",
            "plans",
            "plan",
            "will",
            "should",
            "scheduled",
            "let",
            "made",
            "helped",
            "accompanied",
            "allowed",
            "expected",
            "entrusted");

    /** Words between the people and "to" that make it another's, or what is still to come. */
    private static final WordSet BARRED = WordSet.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "who", "which", "that", "went", "came", "come",
            "go", "to");

    private Infinitives() {}

    /** Whether nothing but "and others" stands between the people and "to", and nothing before them asks or plans. */
    static boolean isTold(List<Chunk> chunks, PersonGroup group, int cue, Tokens tokens) {
        for (int i = group.endChunk(); i < cue; i++) {
            Chunk chunk = chunks.get(i);
            boolean small = !chunk.is(Type.NAME)
                    && !chunk.is(Type.CUE)
                    && !(chunk.is(Type.BREAK) && tokens.get(chunk.from()).is(";"))
                    && !(chunk.is(Type.WORD) && BARRED.contains(tokens.get(chunk.from())));
            if (!small && !(i == cue - 1 && tokens.get(chunk.from()).is("to"))) {
                return false;
            }
        }
        int first = group.firstChunk();
        boolean opens = first == 0
                || chunks.get(first - 1).is(Type.COMMA)
                || chunks.get(first - 1).is(Type.BREAK)
                || tokens.get(chunks.get(first - 1).from()).is("the");
        for (int i = 0; opens && i < first; i++) {
            Chunk chunk = chunks.get(i);
            boolean asks = chunk.cue() != null
                            && (chunk.cue().needsObject() || chunk.cue().away())
                    || ASKING.contains(tokens.get(chunk.from()));
            opens = !asks;
        }
        return opens;
    }
}

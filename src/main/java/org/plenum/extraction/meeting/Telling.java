package org.plenum.extraction.meeting;

import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/** How a sentence tells of a meeting: as one that followed another, or only as recalled, past, or part of another's agenda. */
final class Telling {

    /** How many tokens of a sentence may say that its meeting followed another. */
    private static final int LONGEST_OPENING = 24;

    private static final WordSet SEQUELS = WordSet.of(
            "afterwards",
            "afterward",
            "subsequently",
            "immediately",
            "later",
            "thereafter",
            "followed",
            "simultaneously",
            "concurrently");
    private static final WordSet SAME = WordSet.of("day", "time", "morning", "afternoon", "evening");
    private static final WordSet FOLLOWING = WordSet.of("subsequent", "following", "ensuing", "later");
    private static final WordSet EARLIER = WordSet.of("previously", "earlier", "formerly", "recently");

    private final Tokens tokens;

    /** @param tokens of the document */
    Telling(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "The meeting heard ...; held a special consultation on ...", "Previously, the provincial headquarters held ...": what the meeting did, or was before. */
    boolean isAgenda(Sentence sentence) {
        if (sentence.to() - sentence.from() < 4) {
            return false;
        }
        Token first = tokens.get(sentence.from());
        Token second = tokens.get(sentence.from() + 1);
        boolean anaphor = first.is("the") && second.has(Vocabulary.MEETING);
        return EARLIER.contains(first) || anaphor && !isOf(tokens.get(sentence.from() + 2));
    }

    private static boolean isOf(Token token) {
        return token.is("of") || token.is("on") || token.is("for");
    }

    /** "At the subsequent first plenary session of ...", "In the ensuing symposium". */
    boolean isFollowing(Sentence sentence) {
        return sentence.to() - sentence.from() > 4
                && (tokens.get(sentence.from()).is("at")
                        || tokens.get(sentence.from()).is("in"))
                && isFollowing(sentence.from() + 2);
    }

    boolean isFollowing(int token) {
        return FOLLOWING.contains(tokens.get(token));
    }

    boolean opensWithSequel(Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + LONGEST_OPENING); i++) {
            boolean same = tokens.get(i).is("same") && i + 1 < sentence.to() && SAME.contains(tokens.get(i + 1));
            if (same || SEQUELS.contains(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "He recalled that the province held a conference": told by somebody, not reported. */
    boolean isSaid(MeetingDraft draft, SentenceReading reading) {
        for (Chunk chunk : reading.chunks()) {
            boolean says = chunk.cue() != null && chunk.cue().needsObject() && chunk.to() < draft.from();
            if (says
                    && (tokens.get(chunk.to()).is("that")
                            || tokens.get(chunk.to() - 1).is("that"))) {
                return true;
            }
        }
        return false;
    }

    /** "Since the party congress was held, ...", "Last year the county held ...": no more than a ground for what is told. */
    boolean isPast(MeetingDraft draft) {
        int from = draft.sentence().from();
        boolean lastYear = from + 1 < draft.from()
                && tokens.get(from).is("last")
                && tokens.get(from + 1).is("year");
        boolean since = draft.from() - from <= 3
                && draft.from() > from
                && tokens.get(from).is("since");
        return lastYear || since;
    }

    /** Told in a clause ("that ...", "since ..."): recalled, not reported. */
    boolean isInClause(MeetingDraft draft) {
        for (int i = draft.sentence().from(); i < draft.from(); i++) {
            Token token = tokens.get(i);
            if (token.is("that") || token.is("since") || token.is("which") || token.is("when")) {
                return true;
            }
        }
        return false;
    }
}

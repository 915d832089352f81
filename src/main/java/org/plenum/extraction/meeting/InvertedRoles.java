package org.plenum.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable.Cue;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/** Finds the words for what people did where they stand before the names, or between the title of a list and its names. */
final class InvertedRoles {

    private static final WordSet LISTED = WordSet.of("included", "include", "were", "are");
    private static final WordSet HEARD = WordSet.of("heard", "hears", "hear");
    private static final WordSet REPORT =
            WordSet.of("report", "reports", "briefing", "explanation", "introduction", "presentation");
    private static final WordSet ON =
            WordSet.of("on", "about", "report", "reporting", "explain", "brief", "concerning", "introduce", "speak");
    private static final WordSet OPENING = WordSet.of("when", "while", "after", "in", "on", "upon");
    /** "hosted by the | university | President". */
    private static final WordSet WHOSE =
            WordSet.of("university", "college", "school", "hospital", "academy", "institute");

    /** "39 people attended, among | them | A and B". */
    private static final WordSet THEM = WordSet.of("them", "whom");

    private static final WordSet LED = WordSet.of("led", "headed");
    private static final int LONGEST_OBJECT = 8;

    private InvertedRoles() {}

    /** The words right before the group that make the names behind them their subject. */
    static @Nullable Chunk invertedBefore(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        Chunk within = invertedWithin(chunks, group);
        if (within != null) {
            return within;
        }
        int at = group.firstChunk() - 1;
        while (at >= 0 && isFiller(chunks.get(at), tokens)) {
            at--;
        }
        if (at > 0 && tokens.get(chunks.get(at).from()).is("including")) {
            return includedIn(chunks, at);
        }
        if (at > 1
                && THEM.contains(tokens.get(chunks.get(at).from()))
                && tokens.get(chunks.get(at - 1).from()).is("among")) {
            return includedIn(chunks, at - 1);
        }
        if (at < 0 || !chunks.get(at).is(Type.CUE)) {
            return null;
        }
        if (LED.contains(tokens.get(chunks.get(at).from()))
                && !isMeetingBefore(chunks.get(at).from(), tokens)) {
            return null;
        }
        Cue cue = chunks.get(at).cue();
        boolean saying = cue != null
                && cue.needsObject()
                && (tokens.get(chunks.get(at).from()).is("said") || isBehindQuote(chunks, at, tokens));
        return cue != null
                        && (cue.inverted()
                                || saying && (at == 0 || !chunks.get(at - 1).is(Type.NAME)))
                ? chunks.get(at)
                : null;
    }

    /** "Spring is short," | stressed X: what was said stands before the word for it. */
    private static boolean isBehindQuote(List<Chunk> chunks, int cue, Tokens tokens) {
        return cue > 1
                && (chunks.get(cue - 1).is(Type.COMMA)
                        || tokens.get(chunks.get(cue - 1).from()).is("\""))
                && tokens.get(chunks.get(cue).to() - 1).norm().endsWith("ed");
    }

    /** "the meeting was led by A", "Led by A, the meeting ...": not "a work group led by A". */
    private static boolean isMeetingBefore(int at, Tokens tokens) {
        int noun = at - 1;
        while (noun > 0 && (tokens.get(noun).is("was") || tokens.get(noun).is("were"))) {
            noun--;
        }
        if (noun > 0 && tokens.get(noun).is(",")) {
            return tokens.get(noun - 1).has(Vocabulary.MEETING);
        }
        return noun < 0 || !tokens.get(noun).isWord() || tokens.get(noun).has(Vocabulary.MEETING);
    }

    /** "Executive chairmen seated on the rostrum were: A, B": the words stand between the title of the list and its names. */
    private static @Nullable Chunk invertedWithin(List<Chunk> chunks, PersonGroup group) {
        for (int i = group.firstChunk() + 1; i < group.endChunk(); i++) {
            if (chunks.get(i).from() >= group.members().get(0).from()) {
                return null;
            }
            Cue cue = chunks.get(i).cue();
            if (cue != null && (cue.inverted() || cue.role() == Role.ATTENDED)) {
                return chunks.get(i);
            }
        }
        return null;
    }

    /** "39 people attended the meeting, including A and B", "Attending were a total of 39 people, among them A": the words that hold for those included; null when there are none. */
    private static @Nullable Chunk includedIn(List<Chunk> chunks, int including) {
        int at = including - 1;
        boolean comma = chunks.get(at).is(Type.COMMA);
        at -= comma ? 1 : 0;
        for (int n = 0; n < LONGEST_OBJECT && at >= 0; n++, at--) {
            Chunk chunk = chunks.get(at);
            if (chunk.cue() != null) {
                boolean holds = !chunk.cue().needsObject()
                        && !chunk.cue().away()
                        && (!chunk.cue().inverted() || chunk.cue().role() == Role.ATTENDED);
                return holds ? chunk : null;
            }
            boolean leaders = chunk.post() != null && chunk.post().plural();
            if (!chunk.is(Type.WORD) && !leaders) {
                return null;
            }
        }
        return null;
    }

    private static boolean isFiller(Chunk chunk, Tokens tokens) {
        if (chunk.is(Type.HONORIFIC)) {
            return true;
        }
        Token token = tokens.get(chunk.from());
        return chunk.is(Type.BREAK) && token.is(":")
                || chunk.is(Type.WORD)
                        && (token.is("the")
                                || token.is("our")
                                || token.kind() == Token.Kind.NUMBER
                                || WHOSE.contains(token));
    }

    /** "Presiding over the meeting, X stressed ...", "When attending the symposium, X said ...": the words that a sentence opens with; null for others. */
    static @Nullable Chunk openingOf(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int comma = group.firstChunk() - 1;
        if (comma < 1 || !chunks.get(comma).is(Type.COMMA)) {
            return null;
        }
        int at = chunks.get(0).is(Type.CUE) ? 0 : 1;
        Cue cue = chunks.get(at).cue();
        boolean opens = at == 0 || OPENING.contains(tokens.get(chunks.get(0).from()));
        boolean there = cue != null
                && !cue.inverted()
                && (cue.role() == Role.PRESIDED || cue.role() == Role.ATTENDED)
                && (tokens.get(chunks.get(at).from()).norm().endsWith("ing") || at == 0 && isAll(chunks, group));
        for (int i = at + 1; opens && there && i < comma; i++) {
            opens = chunks.get(i).is(Type.WORD)
                    || chunks.get(i).is(Type.BODY)
                    || chunks.get(i).is(Type.CANDIDATE);
        }
        return opens && there ? chunks.get(at) : null;
    }

    /** "In attendance, | A, B, and C.": nothing else is said of them. */
    private static boolean isAll(List<Chunk> chunks, PersonGroup group) {
        return group.endChunk() >= chunks.size() || chunks.get(group.endChunk()).is(Type.BREAK);
    }

    /** "Other executive chairpersons included A and B.": of leaders and chairs, and where nothing is said of them behind; null else. */
    static @Nullable Chunk listedWithin(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        Chunk title = chunks.get(group.firstChunk());
        boolean ends = group.endChunk() >= chunks.size()
                || chunks.get(group.endChunk()).is(Type.BREAK);
        boolean leaders = ends
                && (tokens.get(title.from()).is("executive")
                        || tokens.get(title.to() - 1).is("leaders"));
        for (int i = group.firstChunk() + 1;
                leaders && chunks.get(i).from() < group.members().get(0).from();
                i++) {
            if (LISTED.contains(tokens.get(chunks.get(i).from()))) {
                return chunks.get(i);
            }
        }
        return null;
    }

    /** "heard A on the autumn enrolment", "heard A report on water prices". */
    static boolean isHeard(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int before = group.firstChunk() - 1;
        int behind = group.endChunk();
        if (before < 0 || behind >= chunks.size()) {
            return false;
        }
        int owned = chunks.get(behind).from();
        boolean own = tokens.get(owned).is("'s")
                && owned + 1 < tokens.size()
                && (REPORT.contains(tokens.get(owned + 1))
                        || owned + 2 < tokens.size() && REPORT.contains(tokens.get(owned + 2)))
                && isHeardBefore(chunks.get(before).to(), tokens);
        return own
                || HEARD.contains(tokens.get(chunks.get(before).to() - 1))
                        && ON.contains(tokens.get(chunks.get(behind).from()));
    }

    /** "listened to political commissar | Gong Jun's report". */
    private static boolean isHeardBefore(int to, Tokens tokens) {
        for (int i = Math.max(0, to - 3); i < to; i++) {
            if (HEARD.contains(tokens.get(i)) || tokens.get(i).is("listened")) {
                return true;
            }
        }
        return false;
    }
}

package org.plenum.extraction.meeting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.BodyPhrase.Link;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Finds the body that holds a meeting, by where it stands in the sentence. */
final class Hosts {

    private static final int LONGEST_ASIDE = 8;
    private static final WordSet DELEGATION = WordSet.of("delegation");
    private static final WordSet ATTENDING = WordSet.of("attending", "participating", "which", "who", "that");
    private static final WordSet AT = WordSet.of("to", "at");

    private static final WordSet SESSIONS = WordSet.of("congress", "cppcc", "conference", "session");
    private static final WordClasses WORDS = new WordClasses();

    private Hosts() {}

    /** The subject of a verb: the nearest body before it with no name, cue or mark between; null when there is none. */
    static @Nullable BodyPhrase before(Context context, int token) {
        BodyPhrase body = delegation(context, token);
        if (body != null) {
            return body;
        }
        List<Chunk> chunks = context.reading().chunks();
        for (int i = 0; i < chunks.size() && chunks.get(i).from() < token; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.BODY)) {
                body = chunk.body();
            } else if (body != null && isShort(chunks, i, context.tokens())) {
                i += 2;
            } else if (chunk.is(Type.BREAK) && !isAside(chunks, i, context.tokens())
                    || chunk.is(Type.NAME)
                    || chunk.is(Type.CUE)) {
                body = null;
            }
        }
        return body;
    }

    /** "the Heshan delegation attending the session of the congress held", "the delegation of Heshan City held": those who meet at a greater meeting; null where none are the subject. */
    private static @Nullable BodyPhrase delegation(Context context, int verb) {
        Tokens tokens = context.tokens();
        int start = context.sentence().from();
        int at = DELEGATION.next(tokens, start, verb);
        if (at >= verb) {
            return null;
        }
        int from = at;
        while (from > start
                && tokens.get(from - 1).isCapitalised()
                && !tokens.get(from - 1).is("the")) {
            from--;
        }
        int to = at + 1;
        while (to < verb
                && (tokens.get(to).isCapitalised()
                        || to + 1 < verb
                                && tokens.get(to).is("of")
                                && tokens.get(to + 1).isCapitalised())) {
            to++;
        }
        int next = tokens.get(to).is(",") ? to + 1 : to;
        boolean attending = next == verb
                || ATTENDING.contains(tokens.get(next))
                || AT.contains(tokens.get(next)) && SESSIONS.next(tokens, next, verb) < verb;
        return attending && to - from > 1 && opens(tokens, from, start)
                ? new BodyPhrase(from, to, List.of(new Part(from, to, Link.NONE, List.of())))
                : null;
    }

    /** Whether only a day or a clause stands before it in its sentence, so that it is nobody's guest: not "received | the Foshan delegation". */
    private static boolean opens(Tokens tokens, int phrase, int start) {
        int before = phrase > start && tokens.get(phrase - 1).is("the") ? phrase - 2 : phrase - 1;
        return before < start
                || tokens.get(before).isPunctuation()
                || tokens.get(before).kind() == Token.Kind.NUMBER
                || WORDS.isTime(tokens.get(before));
    }

    /** "the Political Consultative Conference | (CPPCC) | held": the short name of the body before. */
    private static boolean isShort(List<Chunk> chunks, int open, Tokens tokens) {
        return open + 2 < chunks.size()
                && tokens.get(chunks.get(open).from()).is("(")
                && tokens.get(chunks.get(open + 2).from()).is(")")
                && isAbbreviation(tokens.get(chunks.get(open + 1).from()).text());
    }

    /** "the advisory body - the committee | - held": the second of two dashes around a body. */
    private static boolean isAside(List<Chunk> chunks, int dash, Tokens tokens) {
        boolean closes = false;
        for (int i = dash - 1; i >= 0 && i >= dash - LONGEST_ASIDE && !closes; i--) {
            closes = tokens.get(chunks.get(i).from()).is("-");
        }
        return closes && tokens.get(chunks.get(dash).from()).is("-");
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
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

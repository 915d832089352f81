package org.plenum.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code meeting.attended}: meetings that nothing says were held, but that somebody presided over, attended or spoke at: "attended
 * the first plenary meeting of ...", "In a city-wide conference on May 5, X said".
 */
final class AttendedMeetings {

    /** What was said at another meeting: "the speech at the ... conference". */
    static final WordSet SAID = WordSet.of(
            "speech", "speeches", "instructions", "remarks", "made", "delivered", "given", "report", "address");

    private static final int LONGEST_DAY = 10;
    private static final WordSet DISCUSSION =
            WordSet.of("discussion", "discussions", "deliberation", "deliberations", "review", "consideration");
    private static final Set<String> ADDRESSING = Set.of("addressing", "attending", "chairing");

    private final WordClasses words;
    private final MeetingFinder finder;

    AttendedMeetings(WordClasses words, MeetingFinder finder) {
        this.words = words;
        this.finder = finder;
    }

    /**
     * The first such meeting of a sentence; empty when there is none.
     *
     * @param opens whether the sentence is the first of the text, in which a report says where something was said
     */
    List<MeetingDraft> find(Context context, boolean opens) {
        for (Phrase phrase : finder.phrases(context)) {
            boolean bare = phrase.to() - phrase.from() == 1
                    && context.tokens().get(phrase.head()).is("activity");
            if (bare || finder.isPlain(context, phrase) || finder.isAnaphor(context, phrase)) {
                continue;
            }
            for (Chunk chunk : context.reading().chunks()) {
                CueTable.Cue cue = chunk.is(Type.CUE) ? chunk.cue() : null;
                if (cue != null
                        && cue.role() == Role.SPOKE
                        && !cue.inverted()
                        && isSpokenAt(context, chunk, phrase, opens)) {
                    return List.of(finder.draft(context, phrase, null, Rule.MEETING_ATTENDED));
                }
                if (cue != null
                        && !cue.inverted()
                        && (cue.role() == Role.ATTENDED || cue.role() == Role.PRESIDED)
                        && phrase.to() > chunk.to()
                        && (phrase.from() - chunk.to() <= 2 || isDiscussed(context.tokens(), chunk.to(), phrase.from()))
                        && !isParticiple(context, chunk)) {
                    return List.of(finder.draft(context, phrase, null, Rule.MEETING_ATTENDED));
                }
            }
        }
        return List.of();
    }

    /** "participated in | the discussion of the | first meeting of the congress": part of what was done there. */
    private static boolean isDiscussed(Tokens tokens, int behind, int to) {
        int from = tokens.get(behind).is("in") ? behind + 1 : behind;
        return to - from == 4
                && tokens.get(from).is("the")
                && DISCUSSION.contains(tokens.get(from + 1))
                && tokens.get(from + 2).is("of")
                && tokens.get(from + 3).is("the");
    }

    /** "deputies attending the 4th session went round the city": of those who attend, something else is told. */
    private boolean isParticiple(Context context, Chunk cue) {
        Tokens tokens = context.tokens();
        Token before = cue.from() > context.sentence().from() ? tokens.get(cue.from() - 1) : null;
        return tokens.get(cue.from()).norm().endsWith("ing")
                && before != null
                && before.isWord()
                && (!before.isCapitalised() || words.isSubordinator(before));
    }

    /** "Yi Lianhong, Secretary of ..., emphasized at the Second Plenary Session ... on the morning of the 18th", "In a X conference on May 5, Y said". */
    private boolean isSpokenAt(Context context, Chunk cue, Phrase phrase, boolean opens) {
        Tokens tokens = context.tokens();
        int at = behindDay(context, cue.to(), phrase.from());
        int gap = phrase.from() - at;
        boolean quoted = phrase.from() > 0 && tokens.get(phrase.from() - 1).is("\"");
        boolean behind = gap > 0 && gap <= (quoted ? 3 : 2) && tokens.get(at).is("at");
        boolean atEnd = opens && cue.to() <= phrase.from() && closes(context, phrase);
        if (!behind && !atEnd && !(phrase.to() <= cue.from() && isScene(context, phrase))) {
            return false;
        }
        boolean named = false;
        for (int i = cue.to(); atEnd && i < phrase.from(); i++) {
            named |= context.names().has(i);
        }
        for (int i = context.sentence().from(); i < cue.from(); i++) {
            if (tokens.get(i).is("what")
                    || tokens.get(i).is("that")
                    || tokens.get(i).is("had")) {
                return false;
            }
            named |= context.names().has(i) || behind && isPronoun(tokens.get(i));
        }
        return named && (atEnd || context.dates().cardinality() > 0);
    }

    /** "He made the remarks | on March 4 | at the ...": index behind the day that follows a word. */
    private static int behindDay(Context context, int from, int limit) {
        Tokens tokens = context.tokens();
        int at =
                from + 1 < limit && tokens.get(from).is("on") && context.dates().get(from + 1) ? from + 1 : from;
        while (at < limit && context.dates().get(at)) {
            at++;
        }
        return at;
    }

    private static boolean isPronoun(Token token) {
        return token.is("he") || token.is("she");
    }

    /** Behind the name of the meeting only a day, or a place, up to the end. */
    private boolean isLast(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int at = phrase.to();
        while (at < context.sentence().to() && !tokens.get(at).is(".")) {
            Token token = tokens.get(at);
            boolean small = token.is("on")
                    || token.is("in")
                    || token.is("of")
                    || token.is("the")
                    || token.is(",")
                    || token.is("held")
                    || words.isTime(token)
                    || context.dates().get(at);
            if (!small && !token.isCapitalised()) {
                return false;
            }
            at++;
        }
        return at - phrase.to() <= LONGEST_DAY;
    }

    /** "X emphasized the importance of ... at the Municipal Party Committee's exchange meeting.": the last words of the sentence. */
    private boolean closes(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int article = phrase.from() - 1;
        boolean at = article > context.sentence().from() + 1
                && (tokens.get(article).is("the") || tokens.get(article).is("a"))
                && tokens.get(article - 1).is("at")
                && !SAID.contains(tokens.get(article - 2));
        boolean national = tokens.get(phrase.from()).is("central")
                || tokens.get(phrase.from()).is("national");
        return at && !national && isLast(context, phrase);
    }

    /** "At a city-wide conference on ..., X said": the sentence begins with the meeting, or with a day and it. */
    private boolean isScene(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int from = context.sentence().from();
        int article = phrase.from() - 1;
        if (article == from + 1
                && ADDRESSING.contains(tokens.get(from).norm())
                && words.isDeterminer(tokens.get(article))) {
            return true;
        }
        boolean indefinite = article > from
                && (tokens.get(article).is("a")
                        || tokens.get(article).is("an")
                        || tokens.get(article).is("the"))
                && (tokens.get(article - 1).is("at") || tokens.get(article - 1).is("in"));
        for (int i = from; indefinite && i < article - 1; i++) {
            boolean day = context.dates().get(i) || tokens.get(i).isPunctuation() || words.isTime(tokens.get(i));
            indefinite = day
                    || tokens.get(i).is("on")
                    || tokens.get(i).is("the")
                    || tokens.get(i).is("of");
        }
        return indefinite;
    }
}

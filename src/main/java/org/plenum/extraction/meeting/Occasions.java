package org.plenum.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code meeting.occasion}: "held a dispatch of flood control work", "a report on the spirit of the congress was held": nouns that name a
 * meeting only as what a body held, as they mean other things anywhere else.
 */
final class Occasions {

    private static final int LONGEST_BEFORE = 14;
    private static final int LONGEST_BEHIND = 24;
    private static final WordSet HELD = WordSet.of("held", "holds", "convened", "organized", "organised");
    private static final WordSet WAS = WordSet.of("was", "is");
    private static final WordSet TALKS = WordSet.of("talk", "conversation", "interview", "discussion");

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final MeetingPhrases phrases;
    private final HoldVerbs verbs;

    Occasions(WordClasses words, MeetingLexicon lexicon, MeetingPhrases phrases, HoldVerbs verbs) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /** The first such meeting of a sentence; null when there is none. */
    @Nullable
    MeetingDraft find(Context context) {
        Tokens tokens = context.tokens();
        int start = context.sentence().from();
        for (int at = start; at < context.sentence().to(); at++) {
            Token token = tokens.get(at);
            if (token.has(Vocabulary.HOLD) && !verbs.isPlanned(tokens, at, start)) {
                int chaired = chaired(tokens, at, context.sentence().to());
                if (chaired < 0 && !HELD.contains(token)) {
                    continue;
                }
                boolean passive = at > start && WAS.contains(tokens.get(at - 1));
                MeetingDraft draft =
                        passive ? subject(context, at - 1) : object(context, Math.max(at, chaired), chaired > 0);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    /** "presided | over", "presided over the | convening": index of the last word of a verb that a person is the subject of; -1 for any other. */
    private int chaired(Tokens tokens, int at, int limit) {
        boolean over = tokens.get(at).is("presided")
                && at + 1 < limit
                && tokens.get(at + 1).is("over");
        return over ? verbs.behindConvening(tokens, at + 2, limit) - 1 : -1;
    }

    /** "the commission held | a collective clean government talk with newly appointed cadres". */
    private @Nullable MeetingDraft object(Context context, int verb, boolean chaired) {
        Tokens tokens = context.tokens();
        int limit = context.sentence().to();
        int from = verb + 1;
        while (from < limit && words.isDeterminer(tokens.get(from))) {
            from++;
        }
        for (int at = from; at < Math.min(limit, from + LONGEST_BEFORE); at++) {
            if (isHead(context, at)) {
                boolean own = (chaired || isHeldByBody(context, verb)) && !isWithPerson(context, at);
                return own
                        ? draft(context, new Phrase(from, at, whole(context, at).to()), verb)
                        : null;
            }
            if (ends(tokens.get(at))
                    || words.isDeterminer(tokens.get(at))
                    || tokens.get(at).is("of")) {
                return null;
            }
        }
        return null;
    }

    /** "a report on the spirit of the congress | was held": the nearest noun before the verb that is one. */
    private @Nullable MeetingDraft subject(Context context, int verb) {
        Tokens tokens = context.tokens();
        int stop = Math.max(context.sentence().from(), verb - LONGEST_BEHIND);
        MeetingDraft found = null;
        for (int at = verb - 1; at >= stop && !ends(tokens.get(at)); at--) {
            if (isHead(context, at)) {
                Phrase phrase = whole(context, at);
                boolean several = phrase.head() > phrase.from() || phrase.to() > phrase.head() + 1;
                found = several
                        ? draft(context, new Phrase(phrase.from(), at, Math.max(phrase.to(), at + 1)), verb)
                        : found;
            }
        }
        return found;
    }

    private Phrase whole(Context context, int head) {
        return phrases.at(
                context.tokens(), context.sentence(), head, context.names(), context.bodies(), context.dates());
    }

    private static MeetingDraft draft(Context context, Phrase phrase, int verb) {
        boolean named = phrase.to() - phrase.from() > 1;
        return new MeetingDraft(
                phrase.from(),
                phrase.to(),
                context.sentence(),
                Hosts.before(context, verb),
                named,
                Rule.MEETING_OCCASION);
    }

    /** One of the nouns, and the last of its row: no "talk show", no "report hall". */
    private boolean isHead(Context context, int at) {
        Tokens tokens = context.tokens();
        if (!lexicon.isSoftHead(tokens.get(at)) || context.bodies().get(at)) {
            return false;
        }
        int next = at + 1;
        return next >= context.sentence().to()
                || tokens.get(next).isPunctuation()
                || tokens.get(next).is("of")
                || tokens.get(next).is("for")
                || tokens.get(next).is("and")
                || words.endsPhrase(tokens.get(next));
    }

    private boolean ends(Token token) {
        boolean mark = token.isPunctuation() && !token.is("\"") && !token.is("'s") && !token.is("(") && !token.is(")");
        return mark || words.isSubordinator(token) || token.is("at") || token.is("during");
    }

    /** Whether a body or a place is the subject: not a person, who "held talks", nor "the meeting", of whose agenda it was. */
    private static boolean isHeldByBody(Context context, int verb) {
        boolean body = true;
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.from() >= verb) {
                break;
            }
            if (chunk.is(Type.BREAK) || chunk.is(Type.COMMA)) {
                body = true;
            } else if (chunk.is(Type.NAME) || chunk.is(Type.CUE)) {
                body = false;
            }
            body &= !context.tokens().get(chunk.from()).has(Vocabulary.MEETING);
        }
        return body;
    }

    /** "held a talk with | Li Qiang": with guests. */
    private static boolean isWithPerson(Context context, int head) {
        return TALKS.contains(context.tokens().get(head))
                && head + 2 < context.sentence().to()
                && context.tokens().get(head + 1).is("with")
                && (context.names().has(head + 2)
                        || context.tokens().get(head + 2).isCapitalised());
    }
}

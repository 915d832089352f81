package org.plenum.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code meeting.introduced}: a meeting that a report brings in with "a" behind whatever verb ("Anhua County went right on to a work
 * conference on forest fires") and later calls "the meeting" or "the conference", as that which spoke or was presided over.
 */
final class IntroducedMeetings {

    /** How many sentences of the body may bring in the meeting. */
    private static final int FIRST = 3;

    private static final WordSet A = WordSet.of("a", "an");
    private static final WordSet SCENE = WordSet.of("at", "in", "during");

    /** Behind these, what follows is said of a meeting that was brought in before, or is another one. */
    private static final WordSet NOT_BEHIND = WordSet.of("is", "was", "were", "as", "from", "after", "before", "like");

    private static final WordSet TOPICS = WordSet.of("topic", "subject", "theme", "focus", "agenda");

    /** Where one of these stands before it in the sentence, the meeting is to come, or is only thought of. */
    private static final WordSet NOT_HELD =
            WordSet.of("that", "which", "what", "if", "plans", "planned", "next", "last");

    /** Where one of these stands anywhere in the sentence, or behind "the meeting" in one that goes on. */
    private static final WordSet TO_COME = WordSet.of("will", "should", "would", "shall");

    private final MeetingFinder finder;

    IntroducedMeetings(MeetingFinder finder) {
        this.finder = finder;
    }

    /**
     * The first meeting brought in so; null when there is none.
     *
     * @param body its first sentences
     */
    @Nullable
    MeetingDraft find(List<Context> body) {
        if (body.stream().anyMatch(ImpliedMeetings::isTalk)) {
            return null;
        }
        for (int i = 0; i < Math.min(FIRST, body.size()); i++) {
            Context context = body.get(i);
            for (Phrase phrase : finder.phrases(context)) {
                if (isBroughtIn(context, phrase) && isGoneOnWith(body.subList(i + 1, body.size()), phrase)) {
                    return finder.draft(context, phrase, null, Rule.MEETING_INTRODUCED);
                }
            }
        }
        return null;
    }

    private static boolean isBroughtIn(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int from = context.sentence().from();
        int article = phrase.from() - 1;
        boolean indefinite = article >= from && A.contains(tokens, article) && phrase.to() - phrase.from() > 1;
        return indefinite
                && (article == from || mayBringIn(tokens, article - 1, from))
                && NOT_HELD.next(tokens, from, article) == article
                && !isToCome(tokens, from, context.sentence().to());
    }

    /** "There was | a meeting", "fires were the topic of | a meeting"; not "It was | a meeting by video", "the spirit of | a meeting". */
    private static boolean mayBringIn(Tokens tokens, int before, int from) {
        if (NOT_BEHIND.contains(tokens, before)) {
            return before > from && tokens.get(before - 1).is("there");
        }
        return !tokens.get(before).is("of") || before > from && TOPICS.contains(tokens, before - 1);
    }

    private static boolean isToCome(Tokens tokens, int from, int to) {
        return TO_COME.next(tokens, from, to) < to;
    }

    /** Whether a sentence behind opens with "the meeting" or "At the meeting", or somebody presided over it. */
    private boolean isGoneOnWith(List<Context> behind, Phrase introduced) {
        for (Context context : behind) {
            for (Phrase phrase : finder.phrases(context)) {
                if (isSame(context.tokens(), phrase, introduced)
                        && (opens(context, phrase) || isPresided(context, phrase))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the meeting", or "the" and the noun that brought it in, with a word or two of its name at most. */
    private static boolean isSame(Tokens tokens, Phrase phrase, Phrase introduced) {
        Token head = tokens.get(phrase.head());
        return phrase.from() > 0
                && tokens.get(phrase.from() - 1).is("the")
                && phrase.head() - phrase.from() < 3
                && (head.is("meeting") && phrase.from() == phrase.head()
                        || head.isSameAs(tokens.get(introduced.head())));
    }

    private static boolean opens(Context context, Phrase phrase) {
        int article = phrase.from() - 1;
        int from = context.sentence().from();
        boolean first = article == from || article == from + 1 && SCENE.contains(context.tokens(), from);
        return first
                && !isToCome(
                        context.tokens(),
                        phrase.to(),
                        Math.min(phrase.to() + 1, context.sentence().to()));
    }

    private static boolean isPresided(Context context, Phrase phrase) {
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.cue() != null
                    && chunk.cue().role() == Role.PRESIDED
                    && (chunk.cue().inverted() ? isSubject(chunk, phrase) : isObject(chunk, phrase))) {
                return true;
            }
        }
        return false;
    }

    /** "The conference | on fires | was chaired by". */
    private static boolean isSubject(Chunk cue, Phrase phrase) {
        int between = cue.from() - phrase.to();
        return between >= 0 && between <= 2;
    }

    /** "presided over the meeting" in one, or "chaired the | work conference". */
    private static boolean isObject(Chunk cue, Phrase phrase) {
        return phrase.head() == cue.to() - 1 || phrase.from() - cue.to() == 1;
    }
}

package org.plenum.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable.Cue;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Finds the meeting of a report in which no sentence says that it was held.
 *
 * <ul>
 *   <li>{@code meeting.implied}: "The conference was chaired by X", "X presided over the meeting", of a meeting that a sentence only opens
 *       with ("January 24, the third plenary session of ..., voting on ...") or that has no other name;
 *   <li>{@code meeting.setting}: "At the symposium, X said", "heard at a symposium how ..." in the course of a visit.
 * </ul>
 */
final class ImpliedMeetings {

    private static final WordSet AT = WordSet.of("at", "during", "in");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "this");
    private static final WordSet SPOKEN_OF = WordSet.of("that", "which", "what", "will", "should", "would", "if");
    private static final int LONGEST_OPENING = 14;

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final MeetingFinder finder;

    ImpliedMeetings(WordClasses words, MeetingLexicon lexicon, MeetingFinder finder) {
        this.words = words;
        this.lexicon = lexicon;
        this.finder = finder;
    }

    /** @param lead the headline, if any, and the first sentences of the body */
    List<MeetingDraft> find(List<Context> lead) {
        for (int i = 0; i < lead.size(); i++) {
            Phrase presided = presided(lead.get(i));
            if (presided != null) {
                MeetingDraft named = opening(lead.subList(0, i));
                MeetingDraft opening = named == null ? numbered(lead.subList(0, i)) : named;
                return List.of(opening != null ? opening : draft(lead.get(i), presided, Rule.MEETING_IMPLIED));
            }
        }
        boolean talks = lead.stream().anyMatch(ImpliedMeetings::isTalk);
        for (Context context : lead) {
            Phrase setting = context.sentence().isBody() ? setting(context) : null;
            boolean talk = setting != null && talks && setting.to() - setting.from() == 1;
            if (setting != null && !talk) {
                return List.of(draft(context, setting, Rule.MEETING_SETTING));
            }
        }
        MeetingDraft minutes = minutes(lead);
        MeetingDraft numbered = minutes == null ? numbered(lead) : minutes;
        return numbered == null ? List.of() : List.of(numbered);
    }

    /** A page that is headed by the name of a meeting and nothing else, with "Chair:" or "Present:" and their names below; null for any other. */
    private @Nullable MeetingDraft minutes(List<Context> lead) {
        boolean labelled = lead.stream().anyMatch(ImpliedMeetings::isLabelled);
        Context headline = lead.isEmpty() ? null : lead.get(0);
        if (!labelled || headline == null || headline.sentence().isBody()) {
            return null;
        }
        for (Phrase phrase : finder.phrases(headline)) {
            boolean whole = phrase.from() - headline.sentence().from() <= 1
                    && headline.sentence().to() - phrase.to() <= 1;
            return whole && phrase.to() - phrase.from() > 2 ? draft(headline, phrase, Rule.MEETING_IMPLIED) : null;
        }
        return null;
    }

    /** "On May 5, an inquiry was made | at the 28th meeting of the Standing Committee": a numbered one of a body, where the first sentence says what was done there; null for any other. */
    private @Nullable MeetingDraft numbered(List<Context> lead) {
        int first = first(lead);
        Context context = first < 0 ? null : lead.get(first);
        if (context == null || context.dates().isEmpty()) {
            return null;
        }
        Tokens tokens = context.tokens();
        for (Phrase phrase : finder.phrases(context)) {
            int at = phrase.from() - 2;
            if (at > context.sentence().from()
                    && tokens.get(at).is("at")
                    && !AttendedMeetings.SAID.contains(tokens.get(at - 1))
                    && words.isOrdinal(tokens.get(phrase.from()))
                    && Hosts.inside(context, phrase) != null) {
                return draft(context, phrase, Rule.MEETING_IMPLIED);
            }
        }
        return null;
    }

    private static boolean isLabelled(Context context) {
        for (Chunk chunk : context.reading().chunks()) {
            boolean label = chunk.cue() != null
                    && chunk.cue().inverted()
                    && context.tokens().get(chunk.to() - 1).is(":");
            if (label) {
                return true;
            }
        }
        return false;
    }

    /** "met with guests", "met and talked": what a report of guests calls "the meeting" is this. */
    static boolean isTalk(Context context) {
        Tokens tokens = context.tokens();
        for (int i = context.sentence().from(); i + 1 < context.sentence().to(); i++) {
            boolean met = tokens.get(i).is("met") || tokens.get(i).is("meets");
            if (met && (tokens.get(i + 1).is("with") || tokens.get(i + 1).is("and"))) {
                return true;
            }
        }
        return false;
    }

    private static MeetingDraft draft(Context context, Phrase phrase, Rule rule) {
        return new MeetingDraft(
                phrase.from(), phrase.to(), context.sentence(), Hosts.inside(context, phrase), true, rule);
    }

    /** "the conference" in "the conference was chaired by X" or "X presided over the conference"; null when the sentence has none. */
    private @Nullable Phrase presided(Context context) {
        List<Phrase> phrases = List.of();
        for (Chunk chunk : context.reading().chunks()) {
            Cue cue = chunk.is(Type.CUE) ? chunk.cue() : null;
            boolean chaired = cue != null && cue.role() == Role.PRESIDED;
            boolean attended = cue != null && cue.role() == Role.ATTENDED && cue.inverted();
            if (cue == null || !chaired && !attended || !context.sentence().isBody()) {
                continue;
            }
            phrases = phrases.isEmpty() ? finder.phrases(context) : phrases;
            for (Phrase phrase : phrases) {
                int gap = cue.inverted() ? chunk.from() - phrase.to() : phrase.from() - chunk.to();
                boolean within = !cue.inverted() && phrase.head() == chunk.to() - 1;
                if ((within || gap >= 0 && gap <= 2) && isOne(context, phrase)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static boolean isOne(Context context, Phrase phrase) {
        return phrase.from() > context.sentence().from()
                && ARTICLES.contains(context.tokens().get(phrase.from() - 1))
                && !context.tokens().get(phrase.head()).norm().endsWith("s");
    }

    /** The last meeting with a name of its own that a sentence opens with, behind a day and the like; null when none does. */
    private @Nullable MeetingDraft opening(List<Context> lead) {
        for (int i = lead.size() - 1; i >= 0; i--) {
            Context context = lead.get(i);
            for (Phrase phrase : finder.phrases(context)) {
                boolean named = phrase.to() - phrase.from() > 2 && !isPlain(context, phrase);
                if (named && (opens(context, phrase) || i == first(lead) && isScene(context, phrase))) {
                    return draft(context, phrase, Rule.MEETING_IMPLIED);
                }
                break;
            }
        }
        return null;
    }

    /** Index of the first sentence of the body; -1 where the lead has none. */
    private static int first(List<Context> lead) {
        for (int i = 0; i < lead.size(); i++) {
            if (lead.get(i).sentence().isBody()) {
                return i;
            }
        }
        return -1;
    }

    /** "400 rowers were honoured | at the district's Conference on Culture on October 28": where and when what is told took place. */
    private boolean isScene(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int article = phrase.from() - 1;
        int day = phrase.to() + 1;
        return article > context.sentence().from()
                && ARTICLES.contains(tokens.get(article))
                && AT.contains(tokens.get(article - 1))
                && day < context.sentence().to()
                && tokens.get(day - 1).is("on")
                && context.dates().get(day);
    }

    private boolean isPlain(Context context, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!lexicon.isPlain(context.tokens().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands before it but the day, the article and small words. */
    private boolean opens(Context context, Phrase phrase) {
        int from = context.sentence().from();
        if (phrase.from() - from > LONGEST_OPENING) {
            return false;
        }
        for (int i = from; i < phrase.from(); i++) {
            Token token = context.tokens().get(i);
            boolean small = token.isPunctuation()
                    || words.isDeterminer(token)
                    || words.isPreposition(token)
                    || words.isTime(token)
                    || token.is("of")
                    || context.dates().get(i);
            if (!small) {
                return false;
            }
        }
        return true;
    }

    /** "At the symposium, X said": a meeting without capitals in its name behind "at", where somebody speaks or is heard. */
    private @Nullable Phrase setting(Context context) {
        Tokens tokens = context.tokens();
        int start = context.sentence().from();
        for (Phrase phrase : finder.phrases(context)) {
            int at = phrase.from() - 2;
            boolean behind = at >= start
                    && AT.contains(tokens.get(at))
                    && ARTICLES.contains(tokens.get(at + 1))
                    && !tokens.get(at + 1).is("this");
            boolean first = at == start;
            boolean indefinite = behind && !tokens.get(at + 1).is("the");
            if (behind
                    && (first || indefinite)
                    && isLowerCase(tokens, phrase)
                    && isToldBefore(context, at)
                    && speaks(context)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isLowerCase(Tokens tokens, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.get(i).isCapitalised()) {
                return false;
            }
        }
        return !tokens.get(phrase.head()).norm().endsWith("s");
    }

    private static boolean isToldBefore(Context context, int at) {
        for (int i = context.sentence().from(); i < at; i++) {
            if (SPOKEN_OF.contains(context.tokens().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a person is named who says something there or hears it. */
    private static boolean speaks(Context context) {
        boolean named = false;
        boolean said = false;
        for (Chunk chunk : context.reading().chunks()) {
            Cue cue = chunk.cue();
            String first = context.tokens().get(chunk.from()).norm();
            named |= chunk.is(Type.NAME) || first.equals("he") || first.equals("she") || chunk.is(Type.CANDIDATE);
            said |= cue != null && cue.role() != Role.ABSENT && !cue.away();
            said |= first.equals("heard") || first.equals("listened");
        }
        return named && said;
    }
}

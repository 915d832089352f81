package org.plenum.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code meeting.subject}: meetings that the words for being held follow, alone or two together: "the mobilization meeting took place
 * yesterday", "the party group meeting and the 65th chairman meeting were held"; and those that stand without a verb behind a day.
 */
final class SubjectMeetings {

    private static final int LONGEST_RUN_ON = 45;
    private static final int LONGEST_PLACE = 10;
    private static final WordSet LEARNED =
            WordSet.of("learned", "learnt", "informed", "announced", "revealed", "known");

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final HoldVerbs verbs;
    private final MeetingFinder finder;

    SubjectMeetings(WordClasses words, MeetingLexicon lexicon, HoldVerbs verbs, MeetingFinder finder) {
        this.words = words;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.finder = finder;
    }

    List<MeetingDraft> find(Context context, List<Phrase> found) {
        Tokens tokens = context.tokens();
        int limit = context.sentence().to();
        for (int n = 0; n < found.size(); n++) {
            Phrase phrase = found.get(n);
            Phrase second =
                    n + 1 < found.size() && isJoined(tokens, phrase, found.get(n + 1)) ? found.get(n + 1) : null;
            int from = second == null ? phrase.to() : second.to();
            int verb = heldBehind(tokens, from, limit, isLearnedFrom(context, phrase));
            Phrase other = verb >= 0 ? beside(context, found, n, verb) : null;
            if (n == 0 && isOpenedByHeld(context, phrase)) {
                return List.of(finder.draft(context, phrase, null, Rule.MEETING_SUBJECT));
            }
            int purposeEnd = heldBehindPurpose(tokens, phrase.to(), limit);
            if (purposeEnd > 0 && (phrase.to() > phrase.head() + 1 || isIndefinite(context, phrase))) {
                Phrase whole = new Phrase(phrase.from(), phrase.head(), purposeEnd);
                return List.of(finder.draft(context, whole, null, Rule.MEETING_SUBJECT));
            }
            if (verb >= 0 && !finder.isAnaphor(context, phrase)) {
                BodyPhrase host = Hosts.behindBy(context, verb);
                MeetingDraft draft = finder.draft(context, phrase, host, Rule.MEETING_SUBJECT);
                return other == null
                        ? List.of(draft)
                        : pair(draft, finder.draft(context, other, host, Rule.MEETING_SUBJECT));
            }
        }
        return headed(context, found);
    }

    /** "Held on March 4, the city's rural work conference reviewed ...": nothing but a day and a place between. */
    private boolean isOpenedByHeld(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int from = context.sentence().from();
        int comma = phrase.from() - 2;
        boolean opens = comma > from
                && tokens.get(comma).is(",")
                && words.isDeterminer(tokens.get(comma + 1))
                && (tokens.get(from).is("held") || tokens.get(from).is("convened"))
                && !finder.isAnaphor(context, phrase);
        for (int i = from + 1; opens && i < comma; i++) {
            Token token = tokens.get(i);
            opens = context.dates().get(i)
                    || words.isPreposition(token)
                    || words.isDeterminer(token)
                    || words.isTime(token)
                    || token.isCapitalised();
        }
        return opens;
    }

    /** "A conference to review and promote ... was held": the article says that the purpose is the name. */
    private static boolean isIndefinite(Context context, Phrase phrase) {
        Token article =
                phrase.from() > context.sentence().from() ? context.tokens().get(phrase.from() - 1) : null;
        return article != null && (article.is("a") || article.is("an"));
    }

    /** "On October 31, the county party committee's study meeting, in-depth study of ...": a day, a meeting, and no verb at all. */
    private List<MeetingDraft> headed(Context context, List<Phrase> found) {
        Tokens tokens = context.tokens();
        if (found.isEmpty()) {
            return List.of();
        }
        Phrase first = found.get(0);
        boolean open = first.to() < context.sentence().to()
                && tokens.get(first.to()).is(",")
                && Hosts.inside(context, first) != null
                && context.dates().nextSetBit(context.sentence().from()) >= 0;
        for (int i = context.sentence().from(); open && i < first.from(); i++) {
            Token token = tokens.get(i);
            open = context.dates().get(i)
                    || token.isPunctuation()
                    || token.is("on")
                    || token.is("the")
                    || token.is("of")
                    || words.isTime(token);
        }
        return open ? List.of(finder.draft(context, first, null, Rule.MEETING_SUBJECT)) : List.of();
    }

    /** "the party group meeting and the 65th chairman meeting": whether the second stands right behind the first. */
    private static boolean isJoined(Tokens tokens, Phrase phrase, Phrase second) {
        int and = tokens.get(phrase.to()).is(",") ? phrase.to() + 1 : phrase.to();
        return tokens.get(and).is("and") && second.from() - and <= 3;
    }

    /**
     * "the party group meeting of the CPPCC and the 65th chairman meeting were held": the second of two sittings; null when it is one with
     * two names.
     */
    private @Nullable Phrase beside(Context context, List<Phrase> found, int n, int verb) {
        Tokens tokens = context.tokens();
        if (n + 1 >= found.size()) {
            return null;
        }
        Phrase other = found.get(n + 1);
        boolean apart = tokens.get(found.get(n).to()).is(",");
        int and = apart ? found.get(n).to() + 1 : found.get(n).to();
        boolean both = Hosts.inside(context, found.get(n)) != null && Hosts.inside(context, other) != null;
        boolean were = tokens.get(verb).is("were");
        if (!apart && !were && !both) {
            return null;
        }
        boolean second = other.to() <= verb
                && other.from() == and + 2
                && tokens.get(and).is("and")
                && tokens.get(and + 1).is("the");
        boolean topics = were && found.get(n).head() - found.get(n).from() > 1 && other.head() - other.from() > 1;
        boolean own = topics || isNumbered(tokens, other) || Hosts.inside(context, other) != null;
        return second && own && !finder.isPlain(context, found.get(n)) && !finder.isPlain(context, other)
                ? other
                : null;
    }

    /** "the economic work conference and the rural work conference of the County Party Committee": both are the body's. */
    private static List<MeetingDraft> pair(MeetingDraft first, MeetingDraft second) {
        boolean shared =
                first.host() == null && second.host() != null && second.host().from() > second.from();
        MeetingDraft owned = shared
                ? new MeetingDraft(first.from(), first.to(), first.sentence(), second.host(), false, first.rule())
                : first;
        return List.of(owned, second);
    }

    private boolean isNumbered(Tokens tokens, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (words.isOrdinal(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the report meeting of ... to study and implement the spirit of ... was held": index of "was"; -1 when it is none such. */
    private int heldBehindPurpose(Tokens tokens, int from, int limit) {
        if (from >= limit || !tokens.get(from).is("to")) {
            return -1;
        }
        for (int at = from + 1; at < Math.min(limit, from + LONGEST_RUN_ON); at++) {
            Token token = tokens.get(at);
            if (token.is(",") || token.is(";") || token.is(":") || words.isSubordinator(token)) {
                return -1;
            }
            if ((token.is("was") || token.is("were")) && lexicon.held(tokens, at, limit) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** "The reporter learned | from the work conference held on May 5 that ...": what it was learned from is what is reported. */
    private boolean isLearnedFrom(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        int article = phrase.from() - 1;
        int from =
                article > context.sentence().from() && words.isDeterminer(tokens.get(article)) ? article - 1 : article;
        return from > context.sentence().from()
                && (tokens.get(from).is("from") || tokens.get(from).is("at"))
                && LEARNED.contains(tokens.get(from - 1));
    }

    /** @param learned whether what was said there was learned from it, so that "held" alone says that it took place */
    private int heldBehind(Tokens tokens, int from, int limit, boolean learned) {
        for (int at = from; at < Math.min(limit, from + 9); at++) {
            if (lexicon.held(tokens, at, limit) > 0 && !verbs.isPlanned(tokens, at, from)) {
                Token verb = tokens.get(at);
                boolean participle = verb.is("held")
                        && (at == from || at + 1 < limit && tokens.get(at + 1).is("by"));
                boolean told = !participle || learned || endsClause(tokens, lexicon.held(tokens, at, limit), limit);
                return told ? at : -1;
            }
            Token token = tokens.get(at);
            boolean verb = words.isVerb(token) && !words.isAttribute(tokens, at, from, limit);
            if (verb || words.isSubordinator(token) || token.is(";") || token.is(":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Meeting held", "conference held in the County Hall." of a headline, not "the meeting held on May 5 pointed out", "held by the State Council made arrangements". */
    private boolean endsClause(Tokens tokens, int at, int limit) {
        if (at >= limit || tokens.get(at).isPunctuation()) {
            return true;
        }
        boolean place = tokens.get(at).is("in")
                || tokens.get(at).is("at")
                || tokens.get(at).is("by");
        int end = at + 1;
        while (place
                && end < limit
                && end - at < LONGEST_PLACE
                && !tokens.get(end).isPunctuation()) {
            place = !words.isVerb(tokens.get(end)) && !words.isSubordinator(tokens.get(end));
            end++;
        }
        return place && (end >= limit || tokens.get(end).is("."));
    }
}

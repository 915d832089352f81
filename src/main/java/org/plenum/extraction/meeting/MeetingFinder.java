package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;

/**
 * Finds the meetings that a sentence reports as held.
 *
 * <ul>
 *   <li>{@code meeting.object}: "the Standing Committee held an enlarged meeting";
 *   <li>{@code meeting.list}: "saw two sittings: A, and B".
 * </ul>
 *
 * Those that are the subject of the verb are {@link SubjectMeetings}, those without a noun {@link NounlessMeetings}, those that nothing says were held {@link AttendedMeetings}.
 */
final class MeetingFinder {

    /** Kinds of meetings that an organ of a body holds as such. */
    static final Set<Kind> ORGANS = EnumSet.of(
            Kind.PARTY_GROUP,
            Kind.CHAIRPERSONS,
            Kind.STANDING_COMMITTEE,
            Kind.GOVERNMENT_EXECUTIVE,
            Kind.LEADING_GROUP,
            Kind.PRESIDIUM,
            Kind.STUDY_SESSION);

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final MeetingPhrases phrases;
    private final HoldVerbs verbs;
    private final NounlessMeetings nounless;
    private final SubjectMeetings subjects;
    private final Occasions occasions;

    MeetingFinder(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new MeetingPhrases(words, lexicon);
        this.verbs = new HoldVerbs(words);
        this.subjects = new SubjectMeetings(words, lexicon, verbs, this);
        this.occasions = new Occasions(words, lexicon, phrases, verbs);
        this.nounless = new NounlessMeetings(words, lexicon, verbs);
    }

    /** What a sentence is read with. */
    record Context(Tokens tokens, SentenceReading reading, Names names, BitSet bodies, BitSet dates) {

        Sentence sentence() {
            return reading.sentence();
        }
    }

    List<Phrase> phrases(Context context) {
        return phrases.find(context.tokens(), context.sentence(), context.names(), context.bodies(), context.dates());
    }

    /** The meetings that the sentence says were held. */
    List<MeetingDraft> held(Context context) {
        List<Phrase> found = phrases(context);
        List<MeetingDraft> drafts = listed(context, found);
        if (drafts.isEmpty()) {
            drafts = objects(context, found);
        }
        if (drafts.isEmpty()) {
            drafts = subjects.find(context, found);
        }
        return drafts.isEmpty() ? nounless(context) : withFollowing(context, found, drafts);
    }

    /** "the committee convened a pre-job talk": what it convened says more than that it did. */
    private List<MeetingDraft> nounless(Context context) {
        List<MeetingDraft> drafts = nounless.find(context);
        boolean gathered = !drafts.isEmpty() && drafts.get(0).rule() == Rule.MEETING_GATHERED;
        MeetingDraft occasion = gathered ? occasions.find(context) : null;
        return occasion == null ? drafts : List.of(occasion);
    }

    /** What a body held that only that makes a meeting; null when the sentence tells of none. */
    @Nullable
    MeetingDraft occasion(Context context) {
        return occasions.find(context);
    }

    /** "held an enlarged meeting, | followed by the 10th director's meeting": the one that came next, of the same host. */
    private List<MeetingDraft> withFollowing(Context context, List<Phrase> found, List<MeetingDraft> drafts) {
        Tokens tokens = context.tokens();
        MeetingDraft last = drafts.get(drafts.size() - 1);
        for (Phrase phrase : found) {
            int by = phrase.from() - 2;
            boolean follows = by > last.to()
                    && tokens.get(by).is("by")
                    && tokens.get(by - 1).is("followed")
                    && words.isDeterminer(tokens.get(by + 1));
            if (follows) {
                List<MeetingDraft> all = new ArrayList<>(drafts);
                all.add(draft(context, phrase, null, last.rule()));
                return List.copyOf(all);
            }
        }
        return drafts;
    }

    private List<MeetingDraft> listed(Context context, List<Phrase> found) {
        Tokens tokens = context.tokens();
        List<MeetingDraft> drafts = new ArrayList<>();
        boolean open = false;
        for (Phrase phrase : found) {
            if (open) {
                drafts.add(draft(context, phrase, null, Rule.MEETING_LIST));
            }
            Token first = tokens.get(phrase.from());
            boolean counted = first.is("two") || first.is("three") || first.is("four");
            open |= counted
                    && phrase.to() < context.sentence().to()
                    && tokens.get(phrase.to()).is(":");
        }
        return drafts;
    }

    private List<MeetingDraft> objects(Context context, List<Phrase> found) {
        Tokens tokens = context.tokens();
        Sentence sentence = context.sentence();
        for (int at = tokens.next(Vocabulary.HOLD, sentence.from(), sentence.to());
                at < sentence.to();
                at = tokens.next(Vocabulary.HOLD, at + 1, sentence.to())) {
            int behind = verbs.behindVerb(tokens, at, lexicon.hold(tokens, at, sentence.to()), sentence.to());
            if (behind < 0
                    || verbs.isPlanned(tokens, at, sentence.from())
                    || behind < sentence.to() && tokens.get(behind).is("by")) {
                continue;
            }
            for (Phrase phrase : found) {
                if (tokens.get(at).is("had") && !isHad(tokens, phrase, sentence.to())) {
                    continue;
                }
                BodyPhrase owner = owner(context, behind, phrase);
                if (owner != null) {
                    return List.of(
                            new MeetingDraft(phrase.from(), phrase.to(), sentence, owner, false, Rule.MEETING_OBJECT));
                }
                boolean near = phrase.from() >= behind && verbs.isNear(tokens, behind, phrase.from());
                int from = near ? phrase.from() : verbs.nameAcross(tokens, at, behind, phrase.from(), context.names());
                if (from >= 0 && phrase.from() >= behind && !isAnaphor(context, phrase) && !isCount(tokens, phrase)) {
                    BodyPhrase host = Hosts.before(context, at);
                    Phrase name = near ? joined(tokens, phrase, found) : new Phrase(from, phrase.head(), phrase.to());
                    MeetingDraft first = draft(context, name, host, Rule.MEETING_OBJECT);
                    Phrase beside = beside(context, phrase, found);
                    return beside == null
                            ? List.of(first)
                            : List.of(first, draft(context, beside, null, Rule.MEETING_OBJECT));
                }
            }
        }
        return List.of();
    }

    /** "had | a work conference"; of "had a meeting" and "had a conference to attend" nothing is told. */
    private static boolean isHad(Tokens tokens, Phrase phrase, int limit) {
        boolean open = phrase.to() < limit && tokens.get(phrase.to()).is("to");
        return phrase.head() > phrase.from() && !open;
    }

    /** "chaired | the reform leading group of | the second meeting": the body that a translation left before its meeting; null where none is. */
    private @Nullable BodyPhrase owner(Context context, int behind, Phrase phrase) {
        Tokens tokens = context.tokens();
        boolean of = phrase.from() - 2 > behind
                && words.isOrdinal(tokens.get(phrase.from()))
                && tokens.get(phrase.from() - 1).is("the")
                && tokens.get(phrase.from() - 2).is("of");
        BodyPhrase body = of ? Hosts.inside(context, new Phrase(behind, behind, phrase.from() - 2)) : null;
        return body != null && body.to() == phrase.from() - 2 && verbs.isNear(tokens, behind, body.from())
                ? body
                : null;
    }

    /** "held a study meeting and a results exchange meeting": one sitting with two names. */
    private Phrase joined(Tokens tokens, Phrase phrase, List<Phrase> found) {
        int next = found.indexOf(phrase) + 1;
        if (next == found.size()) {
            return phrase;
        }
        Phrase other = found.get(next);
        boolean second = other.from() == phrase.to() + 2
                && tokens.get(phrase.to()).is("and")
                && isIndefinite(tokens, other)
                && isIndefinite(tokens, phrase)
                && !areOfTwoOrgans(tokens, phrase, other);
        return second ? new Phrase(phrase.from(), other.head(), other.to()) : phrase;
    }

    /** "a party group meeting and a chairman's meeting", "a meeting of the group and a meeting of its staff": two organs of one body, each of which has its own. */
    private boolean areOfTwoOrgans(Tokens tokens, Phrase phrase, Phrase other) {
        Kind one = lexicon.kind(tokens, phrase.from(), phrase.to());
        Kind two = lexicon.kind(tokens, other.from(), other.to());
        boolean ofEach = phrase.from() == phrase.head()
                && other.from() == other.head()
                && tokens.get(phrase.head() + 1).is("of")
                && tokens.get(other.head() + 1).is("of");
        return ofEach || one != two && ORGANS.contains(one) && ORGANS.contains(two);
    }

    private static boolean isIndefinite(Tokens tokens, Phrase phrase) {
        return phrase.from() > 0
                && (tokens.get(phrase.from() - 1).is("a")
                        || tokens.get(phrase.from() - 1).is("an"));
    }

    /** "held the work conference and a warning education conference", "held the work conference and the plenary meeting of the safety committee": the second of two that are named; null when there is one. */
    private @Nullable Phrase beside(Context context, Phrase phrase, List<Phrase> found) {
        Tokens tokens = context.tokens();
        int next = found.indexOf(phrase) + 1;
        if (next == found.size()) {
            return null;
        }
        Phrase other = found.get(next);
        boolean own = tokens.get(phrase.to() + 1).is("the")
                && (Hosts.inside(context, other) != null
                        || words.isOrdinal(tokens.get(other.from()))
                        || isDefinite(tokens, phrase) && isOfOwnTopic(tokens, phrase, other));
        boolean another =
                isIndefinite(tokens, other) && (!isIndefinite(tokens, phrase) || areOfTwoOrgans(tokens, phrase, other));
        boolean second =
                other.from() == phrase.to() + 2 && tokens.get(phrase.to()).is("and") && (own || another);
        boolean several = phrase.to() - phrase.from() > 1;
        return second && (several || !isPlain(context, phrase)) && !isPlain(context, other) ? other : null;
    }

    private static boolean isDefinite(Tokens tokens, Phrase phrase) {
        return phrase.from() > 0 && tokens.get(phrase.from() - 1).is("the");
    }

    /** "the county's education work conference and the commendation conference": another word before the noun than the first has. */
    private static boolean isOfOwnTopic(Tokens tokens, Phrase phrase, Phrase other) {
        boolean named = phrase.head() - phrase.from() > 1 && other.head() > other.from();
        for (int i = phrase.from(); i < phrase.head() && named; i++) {
            named = !tokens.get(i).isSameAs(tokens.get(other.head() - 1));
        }
        return named;
    }

    /** "the meeting": one that was named before. */
    boolean isAnaphor(Context context, Phrase phrase) {
        Tokens tokens = context.tokens();
        if (phrase.to() > phrase.head() + 1 || phrase.from() == 0) {
            return false;
        }
        Token article = tokens.get(phrase.from() - 1);
        boolean heldBehind = phrase.to() + 1 < context.sentence().to()
                && tokens.get(phrase.to()).is("held")
                && context.dates().get(phrase.to() + 2);
        if (tokens.get(phrase.from()).is("year") || heldBehind) {
            return false;
        }
        boolean headline = article.has(Vocabulary.HOLD) && article.isCapitalised();
        boolean bare = phrase.from() == phrase.head() && !article.is("a") && !article.is("an") && !headline;
        return bare || article.is("this") || article.is("these");
    }

    /** "held 9 reporting meetings": so many, and none of them named. */
    private static boolean isCount(Tokens tokens, Phrase phrase) {
        Token first = tokens.get(phrase.from());
        boolean number = first.kind() == Token.Kind.NUMBER && first.text().length() < 4;
        return number
                && phrase.from() < phrase.head()
                && tokens.get(phrase.head()).norm().endsWith("s");
    }

    boolean isPlain(Context context, Phrase phrase) {
        boolean bracket = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = context.tokens().get(i);
            bracket = token.is("(") || bracket && !token.is(")");
            if (!lexicon.isPlain(token) && !(bracket && token.is("of"))) {
                return false;
            }
        }
        return true;
    }

    MeetingDraft draft(Context context, Phrase phrase, @Nullable BodyPhrase host, Rule rule) {
        BodyPhrase inner = host == null ? Hosts.inside(context, phrase) : host;
        boolean named = !isPlain(context, phrase) && !isOfItsHost(context, phrase);
        Tokens tokens = context.tokens();
        boolean year = tokens.get(phrase.from()).is("year")
                && phrase.from() + 2 < phrase.head()
                && tokens.get(phrase.from() + 1).is("'s");
        int from = year ? phrase.from() + 2 : phrase.from();
        return new MeetingDraft(from, phrase.to(), context.sentence(), inner, named, rule);
    }

    /** "its first meeting of directors": the name is not whole without whose it is. */
    private static boolean isOfItsHost(Context context, Phrase phrase) {
        return phrase.from() > 0
                && context.tokens().get(phrase.from() - 1).is("its")
                && Hosts.inside(context, phrase) == null;
    }
}

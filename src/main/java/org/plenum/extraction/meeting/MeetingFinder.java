package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.MeetingPhrases.Phrase;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;

/**
 * Finds the meetings that a sentence reports as held.
 *
 * <ul>
 *   <li>{@code meeting.object}: "the Standing Committee held an enlarged meeting";
 *   <li>{@code meeting.subject}: "the mobilization meeting took place yesterday";
 *   <li>{@code meeting.list}: "saw two sittings: A, and B";
 *   <li>{@code meeting.attended}: "attended the first plenary meeting of ..." where nothing says that it was held.
 * </ul>
 *
 * Those without a noun are {@link NounlessMeetings}.
 */
final class MeetingFinder {

    private static final int LONGEST_RUN_ON = 45;
    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final MeetingPhrases phrases;
    private final HoldVerbs verbs;
    private final NounlessMeetings nounless;

    MeetingFinder(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new MeetingPhrases(words, lexicon);
        this.verbs = new HoldVerbs(words);
        this.nounless = new NounlessMeetings(words, lexicon, verbs);
    }

    /** What a sentence is read with. */
    record Context(List<Token> tokens, SentenceReading reading, Names names, BitSet bodies, BitSet dates) {

        Sentence sentence() {
            return reading.sentence();
        }
    }

    List<Phrase> phrases(Context context) {
        return phrases.find(context.tokens(), context.sentence(), context.names(), context.bodies(), context.dates());
    }

    /** The meetings that the sentence says were held; without those that it merely says somebody attended. */
    List<MeetingDraft> held(Context context) {
        List<Phrase> found = phrases(context);
        List<MeetingDraft> drafts = listed(context, found);
        if (drafts.isEmpty()) {
            drafts = objects(context, found);
        }
        if (drafts.isEmpty()) {
            drafts = subjects(context, found);
        }
        return drafts.isEmpty() ? nounless.find(context) : drafts;
    }

    private List<MeetingDraft> listed(Context context, List<Phrase> found) {
        List<Token> tokens = context.tokens();
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
        List<Token> tokens = context.tokens();
        Sentence sentence = context.sentence();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int behind = lexicon.hold(tokens, at, sentence.to());
            if (behind < 0
                    || verbs.isPlanned(tokens, at, sentence.from())
                    || behind < sentence.to() && tokens.get(behind).is("by")) {
                continue;
            }
            for (Phrase phrase : found) {
                if (phrase.from() >= behind
                        && verbs.isNear(tokens, behind, phrase.from())
                        && !isAnaphor(context, phrase)
                        && !isCount(tokens, phrase)) {
                    BodyPhrase host = Hosts.before(context, at);
                    return List.of(draft(context, joined(tokens, phrase, found), host, Rule.MEETING_OBJECT));
                }
            }
        }
        return List.of();
    }

    /** "held a study meeting and a results exchange meeting": one sitting with two names. */
    private static Phrase joined(List<Token> tokens, Phrase phrase, List<Phrase> found) {
        int next = found.indexOf(phrase) + 1;
        if (next == found.size()) {
            return phrase;
        }
        Phrase other = found.get(next);
        boolean second = other.from() == phrase.to() + 2
                && tokens.get(phrase.to()).is("and")
                && (tokens.get(phrase.to() + 1).is("a")
                        || tokens.get(phrase.to() + 1).is("an"));
        return second ? new Phrase(phrase.from(), other.head(), other.to()) : phrase;
    }

    /** "the meeting": one that was named before. */
    private boolean isAnaphor(Context context, Phrase phrase) {
        List<Token> tokens = context.tokens();
        if (phrase.to() > phrase.head() + 1 || phrase.from() == 0) {
            return false;
        }
        Token article = tokens.get(phrase.from() - 1);
        if (tokens.get(phrase.from()).is("year")) {
            return false;
        }
        boolean bare = phrase.from() == phrase.head() && !article.is("a") && !article.is("an");
        return bare || article.is("this") || article.is("these");
    }

    /** "held 9 reporting meetings": so many, and none of them named. */
    private static boolean isCount(List<Token> tokens, Phrase phrase) {
        Token first = tokens.get(phrase.from());
        boolean number = first.kind() == Token.Kind.NUMBER && first.text().length() < 4;
        return number
                && phrase.from() < phrase.head()
                && tokens.get(phrase.head()).norm().endsWith("s");
    }

    private boolean isPlain(Context context, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!lexicon.isPlain(context.tokens().get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<MeetingDraft> subjects(Context context, List<Phrase> found) {
        List<Token> tokens = context.tokens();
        int limit = context.sentence().to();
        for (int n = 0; n < found.size(); n++) {
            Phrase phrase = found.get(n);
            int from = phrase.to();
            if (n + 1 < found.size()
                    && from < limit
                    && tokens.get(from).is("and")
                    && found.get(n + 1).from() - from <= 3) {
                from = found.get(n + 1).to();
            }
            int verb = heldBehind(tokens, from, limit);
            Phrase other = verb >= 0 ? beside(context, found, n, verb) : null;
            int purposeEnd = heldBehindPurpose(tokens, phrase.to(), limit);
            if (purposeEnd > 0 && phrase.to() > phrase.head() + 1) {
                Phrase whole = new Phrase(phrase.from(), phrase.head(), purposeEnd);
                return List.of(draft(context, whole, null, Rule.MEETING_SUBJECT));
            }
            if (verb >= 0 && !isAnaphor(context, phrase)) {
                BodyPhrase host = Hosts.behindBy(context, verb);
                MeetingDraft draft = draft(context, phrase, host, Rule.MEETING_SUBJECT);
                return other == null
                        ? List.of(draft)
                        : List.of(draft, draft(context, other, host, Rule.MEETING_SUBJECT));
            }
        }
        return List.of();
    }

    /**
     * "the party group meeting of the CPPCC and the 65th chairman meeting were held": the second of two sittings; null when it is one with
     * two names.
     */
    private @Nullable Phrase beside(Context context, List<Phrase> found, int n, int verb) {
        List<Token> tokens = context.tokens();
        if (n + 1 >= found.size() || !tokens.get(verb).is("were")) {
            return null;
        }
        Phrase other = found.get(n + 1);
        int and = found.get(n).to();
        boolean second = other.to() <= verb
                && other.from() == and + 2
                && tokens.get(and).is("and")
                && tokens.get(and + 1).is("the");
        boolean numbered = isNumbered(tokens, other);
        return second && numbered && !isPlain(context, found.get(n)) && !isPlain(context, other) ? other : null;
    }

    private boolean isNumbered(List<Token> tokens, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (words.isOrdinal(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the report meeting of ... to study and implement the spirit of ... was held": index of "was"; -1 when it is none such. */
    private int heldBehindPurpose(List<Token> tokens, int from, int limit) {
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

    private int heldBehind(List<Token> tokens, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 9); at++) {
            if (lexicon.held(tokens, at, limit) > 0 && !verbs.isPlanned(tokens, at, from)) {
                Token verb = tokens.get(at);
                boolean participle = verb.is("held") && at == from;
                return participle && !endsClause(tokens, lexicon.held(tokens, at, limit), limit) ? -1 : at;
            }
            Token token = tokens.get(at);
            boolean verb = words.isVerb(token) && !words.isAttribute(tokens, at, from, limit);
            if (verb || words.isSubordinator(token) || token.is(";") || token.is(":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Meeting held" in a headline, not "the meeting held on May 5 pointed out". */
    private static boolean endsClause(List<Token> tokens, int at, int limit) {
        return at >= limit || tokens.get(at).isPunctuation();
    }

    /** Named meetings that somebody presided over or attended. */
    List<MeetingDraft> attended(Context context) {
        for (Phrase phrase : phrases(context)) {
            if (isPlain(context, phrase) || isAnaphor(context, phrase)) {
                continue;
            }
            for (Chunk chunk : context.reading().chunks()) {
                CueTable.Cue cue = chunk.is(Type.CUE) ? chunk.cue() : null;
                if (cue != null && cue.role() == Role.SPOKE && !cue.inverted() && isSpokenAt(context, chunk, phrase)) {
                    return List.of(draft(context, phrase, null, Rule.MEETING_ATTENDED));
                }
                if (cue != null
                        && !cue.inverted()
                        && (cue.role() == Role.ATTENDED || cue.role() == Role.PRESIDED)
                        && phrase.to() > chunk.to()
                        && phrase.from() - chunk.to() <= 2
                        && !isParticiple(context, chunk)) {
                    return List.of(draft(context, phrase, null, Rule.MEETING_ATTENDED));
                }
            }
        }
        return List.of();
    }

    /** "deputies attending the 4th session went round the city": of those who attend, something else is told. */
    private static boolean isParticiple(Context context, Chunk cue) {
        List<Token> tokens = context.tokens();
        Token before = cue.from() > context.sentence().from() ? tokens.get(cue.from() - 1) : null;
        return tokens.get(cue.from()).norm().endsWith("ing")
                && before != null
                && before.isWord()
                && !before.isCapitalised();
    }

    /** "Yi Lianhong, Secretary of ..., emphasized at the Second Plenary Session ... on the morning of the 18th". */
    private static boolean isSpokenAt(Context context, Chunk cue, Phrase phrase) {
        List<Token> tokens = context.tokens();
        int gap = phrase.from() - cue.to();
        if (gap < 1 || gap > 2 || !tokens.get(cue.to()).is("at")) {
            return false;
        }
        boolean named = false;
        for (int i = context.sentence().from(); i < cue.from(); i++) {
            if (tokens.get(i).is("what")
                    || tokens.get(i).is("that")
                    || tokens.get(i).is("had")) {
                return false;
            }
            named |= context.names().has(i);
        }
        return named && context.dates().nextSetBit(cue.to()) >= 0;
    }

    private MeetingDraft draft(Context context, Phrase phrase, @Nullable BodyPhrase host, Rule rule) {
        BodyPhrase inner = host == null ? Hosts.inside(context, phrase) : host;
        boolean named = !isPlain(context, phrase) && !isOfItsHost(context, phrase);
        List<Token> tokens = context.tokens();
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

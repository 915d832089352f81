package org.plenum.extraction.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
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
 *   <li>{@code meeting.gathered}: "the Standing Committee of the Municipal Party Committee met in ...";
 *   <li>{@code meeting.numbered}: "hosted the 30th Chairman of the 11th Committee", where a translation lost the noun;
 *   <li>{@code meeting.convened-body}: "brought together its theoretical study center group (expanded)";
 *   <li>{@code meeting.run-on}: "held the 2022 party secretaries to report in the form of the (enlarged) meeting";
 *   <li>{@code meeting.attended}: "attended the first plenary meeting of ..." where nothing says that it was held.
 * </ul>
 */
final class MeetingFinder {

    private static final int LEAST_NUMBERED = 3;
    private static final int LONGEST_RUN_ON = 45;
    private static final int LONGEST_PURPOSE = 24;
    private static final Set<String> PLANNED =
            Set.of("will", "shall", "should", "would", "to", "must", "can", "could", "may");

    /** Verbs whose object can be the body that meets. */
    private static final Set<String> CONVENED =
            Set.of("brought", "convened", "convenes", "assembled", "summoned", "called", "gathered");

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final MeetingPhrases phrases;

    MeetingFinder(WordClasses words, MeetingLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new MeetingPhrases(words, lexicon);
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
        if (drafts.isEmpty()) {
            drafts = convenedBodies(context);
        }
        if (drafts.isEmpty()) {
            drafts = runOn(context);
        }
        if (drafts.isEmpty()) {
            drafts = numbered(context);
        }
        return drafts.isEmpty() ? gathered(context) : drafts;
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
                    || isPlanned(tokens, at, sentence.from())
                    || behind < sentence.to() && tokens.get(behind).is("by")) {
                continue;
            }
            for (Phrase phrase : found) {
                if (phrase.from() >= behind
                        && isNear(tokens, behind, phrase.from())
                        && !isAnaphor(context, phrase)
                        && !isCount(tokens, phrase)) {
                    BodyPhrase host = bodyBefore(context, at);
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

    /** Only an article, "its" or an adjective between. */
    private boolean isNear(List<Token> tokens, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isPunctuation() && !token.is("\"") || words.isVerb(token) || words.isPreposition(token)) {
                return false;
            }
        }
        return true;
    }

    /** What will or should be held, and "the requirements on holding". */
    private boolean isPlanned(List<Token> tokens, int verb, int from) {
        if (verb > from && tokens.get(verb).is("holding") && words.isPreposition(tokens.get(verb - 1))) {
            return true;
        }
        for (int i = Math.max(from, verb - 2); i < verb; i++) {
            if (PLANNED.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
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
            int purposeEnd = heldBehindPurpose(tokens, phrase.to(), limit);
            if (purposeEnd > 0 && phrase.to() > phrase.head() + 1) {
                Phrase whole = new Phrase(phrase.from(), phrase.head(), purposeEnd);
                return List.of(draft(context, whole, null, Rule.MEETING_SUBJECT));
            }
            if (verb >= 0 && !isAnaphor(context, phrase)) {
                BodyPhrase host = bodyBehindBy(context, verb);
                return List.of(draft(context, phrase, host, Rule.MEETING_SUBJECT));
            }
        }
        return List.of();
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
            if (lexicon.held(tokens, at, limit) > 0 && !isPlanned(tokens, at, from)) {
                Token verb = tokens.get(at);
                boolean participle = verb.is("held") && at == from;
                return participle && !endsClause(tokens, lexicon.held(tokens, at, limit), limit) ? -1 : at;
            }
            Token token = tokens.get(at);
            if (words.isVerb(token) || words.isSubordinator(token) || token.is(";") || token.is(":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Meeting held" in a headline, not "the meeting held on May 5 pointed out". */
    private static boolean endsClause(List<Token> tokens, int at, int limit) {
        return at >= limit || tokens.get(at).isPunctuation();
    }

    /** "brought together its theoretical study center group (expanded)": the body that met gives the name. */
    private List<MeetingDraft> convenedBodies(Context context) {
        List<Token> tokens = context.tokens();
        int limit = context.sentence().to();
        for (Chunk chunk : context.reading().chunks()) {
            BodyPhrase body = chunk.body();
            if (body == null || chunk.from() < 2) {
                continue;
            }
            for (int at = Math.max(context.sentence().from(), chunk.from() - 4); at < chunk.from(); at++) {
                int behind = lexicon.hold(tokens, at, limit);
                boolean near = behind > 0 && behind <= chunk.from() && isNear(tokens, behind, chunk.from());
                if (near
                        && !isPlanned(tokens, at, context.sentence().from())
                        && CONVENED.contains(tokens.get(at).norm())) {
                    int end = chunk.to() + 2 < limit
                                    && tokens.get(chunk.to()).is("(")
                                    && tokens.get(chunk.to() + 2).is(")")
                            ? chunk.to() + 3
                            : chunk.to();
                    return List.of(new MeetingDraft(
                            body.from(),
                            end,
                            context.sentence(),
                            bodyBefore(context, at),
                            true,
                            Rule.MEETING_CONVENED_BODY));
                }
            }
        }
        return List.of();
    }

    private List<MeetingDraft> runOn(Context context) {
        List<Token> tokens = context.tokens();
        Sentence sentence = context.sentence();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Token verb = tokens.get(at);
            BodyPhrase host = verb.is("held") || verb.is("convened") ? bodyBefore(context, at) : null;
            if (host == null || isPlanned(tokens, at, sentence.from())) {
                continue;
            }
            int from = at + 1;
            while (from < sentence.to() && words.isDeterminer(tokens.get(from))) {
                from++;
            }
            for (int i = from;
                    i < Math.min(sentence.to(), from + LONGEST_RUN_ON)
                            && !tokens.get(i).is(",");
                    i++) {
                if (lexicon.isHead(tokens, i, sentence.to())
                        && !context.bodies().get(i)
                        && i > from) {
                    return List.of(new MeetingDraft(from, i + 1, sentence, host, true, Rule.MEETING_RUN_ON));
                }
            }
        }
        return List.of();
    }

    private List<MeetingDraft> numbered(Context context) {
        List<Token> tokens = context.tokens();
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.is(Type.CUE)
                    && chunk.cue() != null
                    && chunk.cue().role() == Role.PRESIDED
                    && !chunk.cue().inverted()) {
                return numbered(context, chunk.to(), "the");
            }
        }
        int limit = context.sentence().to();
        for (int at = context.sentence().from(); at < limit; at++) {
            int behind = lexicon.hold(tokens, at, limit);
            boolean its = behind > 0 && behind < limit && tokens.get(behind).is("its");
            if (its && !isPlanned(tokens, at, context.sentence().from())) {
                return numbered(context, behind, "its");
            }
        }
        return List.of();
    }

    /** "the 30th Chairman of the 11th Committee", "its 26th standing committee". */
    private List<MeetingDraft> numbered(Context context, int at, String article) {
        List<Token> tokens = context.tokens();
        int limit = context.sentence().to();
        int from = at < limit && tokens.get(at).is(article) ? at + 1 : at;
        if (from >= limit || !words.isOrdinal(tokens.get(from))) {
            return List.of();
        }
        int to = from + 1;
        while (to < limit
                && !tokens.get(to).isPunctuation()
                && (tokens.get(to).is("of") || tokens.get(to).is("the") || !words.endsPhrase(tokens.get(to)))) {
            to++;
        }
        return to - from < LEAST_NUMBERED
                ? List.of()
                : List.of(new MeetingDraft(from, to, context.sentence(), null, true, Rule.MEETING_NUMBERED));
    }

    private List<MeetingDraft> gathered(Context context) {
        List<Token> tokens = context.tokens();
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.is(Type.BODY)
                    && chunk.body() != null
                    && chunk.to() < context.sentence().to()) {
                int verb = words.isAdverb(tokens.get(chunk.to())) ? chunk.to() + 1 : chunk.to();
                if (verb < context.sentence().to()
                        && lexicon.gather(tokens, verb, context.sentence().to()) > 0) {
                    BodyPhrase host = chunk.body();
                    return List.of(new MeetingDraft(
                            host.from(), host.to(), context.sentence(), host, false, Rule.MEETING_GATHERED));
                }
            }
        }
        return List.of();
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
                        && phrase.from() - chunk.to() <= 2) {
                    return List.of(draft(context, phrase, null, Rule.MEETING_ATTENDED));
                }
            }
        }
        return List.of();
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
        BodyPhrase inner = host == null ? bodyInside(context, phrase) : host;
        boolean plain = isPlain(context, phrase);
        boolean named = !plain && !isOfItsHost(context, phrase);
        int end = inner == null && (plain || phrase.from() == phrase.head())
                ? purposeEnd(context, phrase.to())
                : phrase.to();
        List<Token> tokens = context.tokens();
        boolean year = tokens.get(phrase.from()).is("year")
                && phrase.from() + 2 < phrase.head()
                && tokens.get(phrase.from() + 1).is("'s");
        int from = year ? phrase.from() + 2 : phrase.from();
        return new MeetingDraft(from, end, context.sentence(), inner, named || end > phrase.to(), rule);
    }

    /** "a meeting | to convey the spirit of the two sessions": of a meeting without a host its purpose is the name. */
    private int purposeEnd(Context context, int from) {
        List<Token> tokens = context.tokens();
        int limit = Math.min(context.sentence().to(), from + LONGEST_PURPOSE);
        int verb = from + 1 < limit && words.isAdverb(tokens.get(from + 1)) ? from + 2 : from + 1;
        if (verb >= limit
                || !tokens.get(from).is("to")
                || tokens.get(verb).isCapitalised()
                || tokens.get(verb).isPunctuation()) {
            return from;
        }
        int end = verb;
        while (end < limit
                && !context.names().has(end)
                && !context.dates().get(end)
                && (!tokens.get(end).isPunctuation()
                        || tokens.get(end).is("\"")
                        || tokens.get(end).is("-"))) {
            end++;
        }
        boolean whole = end < limit
                ? !context.names().has(end)
                : end == context.sentence().to();
        return whole ? end : from;
    }

    /** "its first meeting of directors": the name is not whole without whose it is. */
    private static boolean isOfItsHost(Context context, Phrase phrase) {
        return phrase.from() > 0
                && context.tokens().get(phrase.from() - 1).is("its")
                && bodyInside(context, phrase) == null;
    }

    private static @Nullable BodyPhrase bodyBefore(Context context, int token) {
        BodyPhrase body = null;
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.from() >= token) {
                break;
            }
            if (chunk.is(Type.BODY)) {
                body = chunk.body();
            } else if (chunk.is(Type.BREAK) || chunk.is(Type.NAME) || chunk.is(Type.CUE)) {
                body = null;
            }
        }
        return body;
    }

    private static @Nullable BodyPhrase bodyBehindBy(Context context, int verb) {
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

    private static @Nullable BodyPhrase bodyInside(Context context, Phrase phrase) {
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.is(Type.BODY) && chunk.from() >= phrase.from() && chunk.to() <= phrase.to()) {
                return chunk.body();
            }
        }
        return null;
    }
}

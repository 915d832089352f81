package org.plenum.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.meeting.MeetingFinder.Context;
import org.plenum.extraction.phrase.BodyPhrase;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Finds meetings of which the sentence prints no noun in its place.
 *
 * <ul>
 *   <li>{@code meeting.gathered}: "the Standing Committee of the Municipal Party Committee met in ...";
 *   <li>{@code meeting.numbered}: "hosted the 30th Chairman of the 11th Committee", where a translation lost the noun;
 *   <li>{@code meeting.convened-body}: "brought together its theoretical study center group (expanded)";
 *   <li>{@code meeting.run-on}: "held the 2022 party secretaries to report in the form of the (enlarged) meeting".
 * </ul>
 */
final class NounlessMeetings {

    private static final int LEAST_NUMBERED = 3;
    private static final int LONGEST_RUN_ON = 45;
    private static final int LONGEST_FIELD = 6;

    /** Verbs whose object can be the body that meets. */
    private static final Set<String> CONVENED =
            Set.of("brought", "convened", "convenes", "assembled", "summoned", "called", "gathered");

    private static final WordSet HELD = WordSet.of("held", "convened");

    private final WordClasses words;
    private final MeetingLexicon lexicon;
    private final HoldVerbs verbs;

    NounlessMeetings(WordClasses words, MeetingLexicon lexicon, HoldVerbs verbs) {
        this.words = words;
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /** The first such meeting of a sentence; empty when there is none. */
    List<MeetingDraft> find(Context context) {
        List<MeetingDraft> drafts = convenedBodies(context);
        if (drafts.isEmpty()) {
            drafts = runOn(context);
        }
        if (drafts.isEmpty()) {
            drafts = numbered(context);
        }
        return drafts.isEmpty() ? gathered(context) : drafts;
    }

    /** "brought together its theoretical study center group (expanded)": the body that met gives the name. */
    private List<MeetingDraft> convenedBodies(Context context) {
        Tokens tokens = context.tokens();
        int limit = context.sentence().to();
        for (Chunk chunk : context.reading().chunks()) {
            BodyPhrase body = chunk.body();
            if (body == null || chunk.from() < 2) {
                continue;
            }
            for (int at = Math.max(context.sentence().from(), chunk.from() - 4); at < chunk.from(); at++) {
                int behind = lexicon.hold(tokens, at, limit);
                boolean near = behind > 0 && behind <= chunk.from() && verbs.isNear(tokens, behind, chunk.from());
                if (near
                        && !verbs.isPlanned(tokens, at, context.sentence().from())
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
                            Hosts.before(context, at),
                            true,
                            Rule.MEETING_CONVENED_BODY));
                }
            }
        }
        return List.of();
    }

    /** "leading group | for rural work": index behind the field of work in small words, of which a body's name has none. */
    private int behindField(Tokens tokens, int from, int limit) {
        if (!tokens.get(from).is("for")) {
            return from;
        }
        int at = from + 1;
        while (at < Math.min(limit - 1, from + LONGEST_FIELD)
                && !words.endsPhrase(tokens.get(at))
                && tokens.get(at).isWord()) {
            at++;
        }
        return at;
    }

    private List<MeetingDraft> runOn(Context context) {
        Tokens tokens = context.tokens();
        Sentence sentence = context.sentence();
        for (int at = HELD.next(tokens, sentence.from(), sentence.to());
                at < sentence.to();
                at = HELD.next(tokens, at + 1, sentence.to())) {
            BodyPhrase host = Hosts.before(context, at);
            if (host == null || verbs.isPlanned(tokens, at, sentence.from())) {
                continue;
            }
            int from = at + 1;
            while (from < sentence.to() && words.isDeterminer(tokens.get(from))) {
                from++;
            }
            if (from < sentence.to() && words.isSubordinator(tokens.get(from))) {
                continue;
            }
            for (int i = from;
                    i < Math.min(sentence.to(), from + LONGEST_RUN_ON)
                            && !tokens.get(i).is(",");
                    i++) {
                boolean counted = tokens.get(from).kind() == Token.Kind.NUMBER
                        && tokens.get(from).text().length() < 4
                        && tokens.get(i).norm().endsWith("s");
                if (lexicon.isHead(tokens, i, sentence.to())
                        && !context.bodies().get(i)
                        && !counted
                        && i > from) {
                    return List.of(new MeetingDraft(from, i + 1, sentence, host, true, Rule.MEETING_RUN_ON));
                }
            }
        }
        return List.of();
    }

    private List<MeetingDraft> numbered(Context context) {
        Tokens tokens = context.tokens();
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.is(Type.CUE)
                    && chunk.cue() != null
                    && chunk.cue().role() == Role.PRESIDED
                    && !chunk.cue().inverted()) {
                return numbered(context, chunk.to(), "the");
            }
        }
        int limit = context.sentence().to();
        for (int at = tokens.next(Vocabulary.HOLD, context.sentence().from(), limit);
                at < limit;
                at = tokens.next(Vocabulary.HOLD, at + 1, limit)) {
            int behind = lexicon.hold(tokens, at, limit);
            boolean its = behind > 0 && behind < limit && tokens.get(behind).is("its");
            if (its && !verbs.isPlanned(tokens, at, context.sentence().from())) {
                return numbered(context, behind, "its");
            }
        }
        return List.of();
    }

    /** "the 30th Chairman of the 11th Committee", "its 26th standing committee". */
    private List<MeetingDraft> numbered(Context context, int at, String article) {
        Tokens tokens = context.tokens();
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
        Tokens tokens = context.tokens();
        for (Chunk chunk : context.reading().chunks()) {
            if (chunk.is(Type.BODY)
                    && chunk.body() != null
                    && chunk.to() < context.sentence().to()) {
                int end = behindField(tokens, chunk.to(), context.sentence().to());
                int limit = context.sentence().to();
                int verb = end < limit && words.isAdverb(tokens.get(end)) ? end + 1 : end;
                if (verb < limit
                        && lexicon.gather(tokens, verb, context.sentence().to()) > 0) {
                    BodyPhrase host = chunk.body();
                    return List.of(new MeetingDraft(
                            host.from(), host.to(), context.sentence(), host, false, Rule.MEETING_GATHERED));
                }
            }
        }
        return List.of();
    }
}

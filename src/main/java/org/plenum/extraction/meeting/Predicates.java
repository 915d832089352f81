package org.plenum.extraction.meeting;

import java.util.List;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.RoleReader.RoleHit;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable.Cue;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Reads what stands behind the people of a sentence: "..., attended the meeting and delivered a speech", "stressed that ...". */
final class Predicates {

    private static final int LEAST_BEHIND = 4;
    private static final int LONGEST_CHARGE = 10;

    private static final WordSet QUESTION =
            WordSet.of("what", "how", "who", "whether", "why", "where", "when", "about", "after", "which", "if");

    private final WordClasses words;

    Predicates(WordClasses words) {
        this.words = words;
    }

    /** Adds what the words behind the people of a group say that they did, up to the next clause. */
    void read(List<RoleHit> hits, List<Chunk> chunks, PersonGroup group, Tokens tokens, boolean body) {
        boolean connected = true;
        boolean any = false;
        boolean verb = false;
        boolean entrusted = false;
        for (int i = group.endChunk(); i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Token token = tokens.get(chunk.from());
            switch (chunk.type()) {
                case COMMA, AND -> connected = true;
                case CUE -> {
                    Cue cue = chunk.cue();
                    if (cue != null && cue.away() && (isBehind(chunks, i, Type.BODY) || isCharged(chunks, i, tokens))) {
                        entrusted = true;
                        continue;
                    }
                    if (cue == null || cue.inverted()) {
                        garbled(hits, chunks, group, i);
                        return;
                    }
                    boolean charged = entrusted && tokens.get(chunk.from() - 1).is("to");
                    if ((connected || !verb || cue.role() == Role.ABSENT || token.is("to") || charged)
                            && (charged
                                    || !isNegated(chunks, i, tokens)
                                    || body && !verb && Infinitives.isTold(chunks, group, i, tokens))) {
                        boolean statement = cue.needsObject();
                        boolean object = statement
                                && group.members().size() == 1
                                && (hasObject(chunk, chunks, i, tokens)
                                        || isQuoted(chunks, group, i, tokens)
                                        || i == group.endChunk()
                                                && RoleReader.isAside(chunks, group.firstChunk(), i + 1)
                                        || isParted(chunks, group, i, tokens));
                        if (!statement || object) {
                            add(hits, group, chunk, statement ? Rule.ROLE_STATEMENT : Rule.ROLE_SUBJECT);
                            any = true;
                        }
                        if (statement || cue.role() == Role.ABSENT) {
                            return;
                        }
                    }
                    connected = false;
                    verb = true;
                }
                case BREAK -> {
                    boolean waiting = token.is(";") && !any && !verb;
                    if (!waiting && !token.is("-") && !token.is("(") && !token.is(")")) {
                        return;
                    }
                    connected |= waiting;
                }
                case NAME, OTHERS -> {
                    if (chunk.is(Type.NAME) && startsClause(chunks, i)) {
                        return;
                    }
                    connected = false;
                }
                case WORD -> {
                    if (token.has(Vocabulary.MEETING) && i > 1 && isNewSubject(chunks, i - 1, tokens)) {
                        return;
                    }
                    if (words.isSubordinator(token) && !(token.is("who") && !any) && !isOfRank(token, chunk, tokens)) {
                        return;
                    }
                    connected &= isTransparent(token);
                    verb |= words.isVerb(token) && !isTransparent(token);
                }
                default -> connected = false;
            }
        }
    }

    /** "with A as host, | the meeting heard": another subject begins. */
    private static boolean isNewSubject(List<Chunk> chunks, int article, Tokens tokens) {
        return chunks.get(article - 1).is(Type.COMMA)
                && tokens.get(chunks.get(article).from()).is("the");
    }

    /** "was entrusted by the Standing Committee to make a report": a body, with or without an article, stands behind the words. */
    private static boolean isBehind(List<Chunk> chunks, int at, Type type) {
        int next = at + 1 < chunks.size() && chunks.get(at + 1).is(Type.WORD) ? at + 2 : at + 1;
        return next < chunks.size() && chunks.get(next).is(type);
    }

    /** "was entrusted by | the 17th executive committee to make a report": whoever it was, no person is named before "to". */
    private static boolean isCharged(List<Chunk> chunks, int at, Tokens tokens) {
        for (int i = at + 1; i < Math.min(chunks.size(), at + LONGEST_CHARGE); i++) {
            if (tokens.get(chunks.get(i).from()).is("to")) {
                return i > at + 1;
            }
            if (chunks.get(i).is(Type.NAME)
                    || chunks.get(i).is(Type.COMMA)
                    || chunks.get(i).is(Type.BREAK)) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsClause(List<Chunk> chunks, int at) {
        return at > 0
                && (chunks.get(at - 1).is(Type.COMMA) || chunks.get(at - 1).is(Type.AND));
    }

    private static boolean isNegated(List<Chunk> chunks, int at, Tokens tokens) {
        Token before = at == 0 ? null : tokens.get(chunks.get(at).from() - 1);
        return before != null && (before.is("not") || before.is("to") || before.is("will") || before.is("should"));
    }

    /** "X pointed out | , the first quarter has not come easily": a translation keeps the comma of the Chinese. */
    private static boolean isParted(List<Chunk> chunks, PersonGroup group, int cue, Tokens tokens) {
        return cue == group.endChunk()
                && cue + LEAST_BEHIND < chunks.size()
                && chunks.get(cue + 1).is(Type.COMMA)
                && tokens.get(chunks.get(cue + 2).from()).start()
                        > tokens.get(chunks.get(cue + 1).from()).end()
                && !chunks.get(cue + 2).is(Type.NAME)
                && !chunks.get(cue + 2).is(Type.CUE);
    }

    /** "Spring is short, | X said.": what was said stands before the name. */
    private static boolean isQuoted(List<Chunk> chunks, PersonGroup group, int cue, Tokens tokens) {
        boolean last = cue + 1 >= chunks.size() || chunks.get(cue + 1).is(Type.BREAK);
        return last
                && cue == group.endChunk()
                && group.firstChunk() > 2
                && (chunks.get(group.firstChunk() - 1).is(Type.COMMA)
                        || tokens.get(chunks.get(group.firstChunk() - 1).from()).is("\""));
    }

    /** Whether a clause or an object follows: not a comma, not the end. */
    static boolean hasObject(Chunk cue, List<Chunk> chunks, int at, Tokens tokens) {
        if (tokens.get(cue.to() - 1).is("that")) {
            return true;
        }
        return at + 1 < chunks.size()
                && !chunks.get(at + 1).is(Type.COMMA)
                && !isVisit(cue, chunks, at + 1, tokens)
                && (!chunks.get(at + 1).is(Type.BREAK)
                        || tokens.get(chunks.get(at + 1).from()).is(":"));
    }

    /** "called on | Jin Jun": went to see somebody. */
    private static boolean isVisit(Chunk cue, List<Chunk> chunks, int at, Tokens tokens) {
        Chunk next = chunks.get(at);
        Token last = tokens.get(cue.to() - 1);
        if (last.is("asked")) {
            return QUESTION.contains(tokens.get(next.from()));
        }
        return (last.is("on") || last.is("upon"))
                && tokens.get(cue.from()).norm().startsWith("call")
                && (next.is(Type.NAME)
                        || (next.is(Type.POST) || next.is(Type.HONORIFIC)) && !isAsked(chunks, at, tokens));
    }

    /** "called on | members of the CPPCC | to plant trees": something to do, before the next stop. */
    private static boolean isAsked(List<Chunk> chunks, int at, Tokens tokens) {
        if (at + 1 < chunks.size() && chunks.get(at + 1).is(Type.NAME)) {
            return false;
        }
        int end = chunks.get(chunks.size() - 1).to();
        for (int i = chunks.get(at).from(); i + 1 < end && !tokens.get(i).isPunctuation(); i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).is("to")) {
                return next.isWord() && !next.isCapitalised() && !next.is("the") && !next.is("all");
            }
        }
        return false;
    }

    /** "cadres at | or | above the level of departments". */
    private static boolean isOfRank(Token token, Chunk chunk, Tokens tokens) {
        return token.is("or")
                && chunk.from() > 0
                && tokens.get(chunk.from() - 1).is("at");
    }

    /** Words that may stand between a name and its verb: adverbs, dates. */
    private boolean isTransparent(Token token) {
        return words.isAdverb(token)
                || words.isTime(token)
                || token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.ORDINAL
                || token.is("on")
                || token.is("this")
                || token.is("the")
                || token.is("of")
                || token.is("who")
                || token.is("had")
                || token.is("has")
                || token.is("both")
                || token.is("all");
    }

    /** "He Yongliang, chaired by the county magistrate, called": the name before was meant. */
    private static void garbled(List<RoleHit> hits, List<Chunk> chunks, PersonGroup group, int cueAt) {
        Chunk cue = chunks.get(cueAt);
        boolean apposed =
                cueAt == group.endChunk() + 1 && chunks.get(group.endChunk()).is(Type.COMMA);
        boolean onlyTitles = cueAt + 1 < chunks.size() && chunks.get(cueAt + 1).is(Type.POST);
        if (!apposed || !onlyTitles || group.members().size() != 1 || cue.cue() == null) {
            return;
        }
        for (int i = cueAt + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.NAME)) {
                return;
            }
            if (chunk.is(Type.POST) && chunk.post() != null) {
                group.members().get(0).posts().add(chunk.post());
            } else if (!chunk.is(Type.AND)) {
                break;
            }
        }
        hits.add(new RoleHit(group.members().get(0), cue.cue().role(), cue.from(), cue.to(), 0, Rule.ROLE_GARBLED));
    }

    /** Adds what the words say for each of the group, with the places in the list. */
    static void add(List<RoleHit> hits, PersonGroup group, Chunk cue, Rule rule) {
        if (cue.cue() == null) {
            return;
        }
        if (cue.cue().away()) {
            Member first = group.members().get(0);
            hits.add(new RoleHit(first, cue.cue().role(), cue.from(), cue.to(), 0, rule, true));
            return;
        }
        int position = 0;
        boolean list = group.members().size() > 1;
        for (Member member : group.members()) {
            position++;
            hits.add(new RoleHit(member, cue.cue().role(), cue.from(), cue.to(), list ? position : 0, rule));
        }
    }
}

package org.plenum.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.Rule;
import org.plenum.extraction.meeting.RoleReader.RoleHit;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code role.ellipsis}: words for a role that are said once and meant twice: "A presided over the morning session, and B that in the
 * afternoon", "A reported on finances, B on agriculture", "as did C", "chaired in the morning by A and in the afternoon by B".
 */
final class Ellipses {

    private static final int LONGEST_BEFORE_BY = 8;
    private static final int NEAR = 5;
    private static final WordSet DID = WordSet.of("did", "was", "were");
    private static final WordSet AS = WordSet.of("as", "so");
    private static final WordSet TOPIC = WordSet.of("on", "about");
    private static final WordSet ONE = WordSet.of("that", "one");
    private static final WordSet PARTS = WordSet.of(
            "session", "half", "part", "morning", "afternoon", "evening", "second", "third", "last", "latter");

    private final WordClasses words;

    Ellipses(WordClasses words) {
        this.words = words;
    }

    /**
     * What was said before and holds for the people of the group too; null when nothing does.
     *
     * @param said what the sentence says before of others, the last one last
     */
    @Nullable
    RoleHit again(List<RoleHit> said, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        if (said.isEmpty() || group.firstChunk() == 0) {
            return null;
        }
        RoleHit last = said.get(said.size() - 1);
        int start = chunks.get(group.firstChunk()).from();
        if (last.to() > start || last.away()) {
            return null;
        }
        boolean holds = isFollowing(last, chunks, group, tokens)
                || isListed(last, chunks, group, tokens)
                || isLikewise(chunks, group, tokens)
                || isByAgain(last, chunks, group, tokens)
                || isRest(last, chunks, group, tokens);
        return holds ? last : null;
    }

    /** "A spoke first, followed by | B", "heard A's report and | B's supplementary report". */
    private static boolean isFollowing(RoleHit last, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int before = group.firstChunk() - 1;
        boolean speaks = last.role() == Role.SPOKE || last.role() == Role.REPORTED;
        if (before > 0 && tokens.get(chunks.get(before).from()).is("by")) {
            return speaks && tokens.get(chunks.get(before).from() - 1).is("followed");
        }
        int behind = chunks.get(group.endChunk() - 1).to();
        boolean owned = behind < tokens.size() && tokens.get(behind).is("'s");
        if (!owned || last.role() != Role.REPORTED) {
            return false;
        }
        for (int i = behind + 1; i < Math.min(tokens.size(), behind + NEAR); i++) {
            if (tokens.get(i).is("report")) {
                return true;
            }
        }
        return false;
    }

    /** "present were A of the tax bureau, B of the court and | C of the bank": a list of names goes on behind where each is from. */
    private boolean isListed(RoleHit last, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        Chunk before = chunks.get(group.firstChunk() - 1);
        boolean mark = before.is(Type.COMMA) || before.is(Type.AND);
        if (last.rule() != Rule.ROLE_INVERTED && last.rule() != Rule.ROLE_ELLIPSIS
                || last.to() > last.member().from()
                || !mark) {
            return false;
        }
        boolean of = false;
        boolean both = before.is(Type.AND)
                && group.firstChunk() > 2
                && chunks.get(group.firstChunk() - 2).is(Type.COMMA);
        for (int i = group.firstChunk() - (both ? 3 : 2); i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.NAME)) {
                return of;
            }
            Token token = tokens.get(chunk.from());
            of = token.is("of") || token.is("from");
            boolean small = chunk.is(Type.BODY)
                    || chunk.is(Type.CANDIDATE)
                    || chunk.is(Type.AND)
                    || chunk.is(Type.WORD) && !words.isVerb(token) && !words.isSubordinator(token);
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** "as did | A and B", "A and B | did too". */
    private static boolean isLikewise(List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int before = group.firstChunk() - 1;
        Token did = tokens.get(chunks.get(before).from());
        if (before > 0
                && DID.contains(did)
                && AS.contains(tokens.get(chunks.get(before - 1).from()))) {
            return true;
        }
        int behind = group.endChunk();
        return behind + 1 < chunks.size()
                && tokens.get(chunks.get(behind).from()).is("did")
                && isEnd(chunks, behind + 2, tokens)
                && (tokens.get(chunks.get(behind + 1).from()).is("too")
                        || tokens.get(chunks.get(behind + 1).from()).is("so")
                        || tokens.get(chunks.get(behind + 1).from()).is("likewise"));
    }

    private static boolean isEnd(List<Chunk> chunks, int at, Tokens tokens) {
        return at >= chunks.size()
                || chunks.get(at).is(Type.BREAK)
                || chunks.get(at).is(Type.COMMA)
                || chunks.get(at).is(Type.AND)
                || tokens.get(chunks.get(at).from()).isPunctuation();
    }

    /** "presided over by A, the afternoon one | by B". */
    private boolean isByAgain(RoleHit last, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        int by = group.firstChunk() - 1;
        boolean passive = tokens.get(last.to() - 1).is("by");
        if (!passive || !tokens.get(chunks.get(by).from()).is("by")) {
            return false;
        }
        for (int i = by - 1; i >= Math.max(0, by - LONGEST_BEFORE_BY); i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.NAME) || chunk.is(Type.POST)) {
                return true;
            }
            if (chunk.is(Type.CUE) || chunk.is(Type.BREAK) || chunk.is(Type.WORD) && isVerb(tokens.get(chunk.from()))) {
                return false;
            }
        }
        return false;
    }

    /** "B | that in the afternoon", "B | the second", "B | on agriculture": no verb up to the next mark. */
    private boolean isRest(RoleHit last, List<Chunk> chunks, PersonGroup group, Tokens tokens) {
        Chunk before = chunks.get(group.firstChunk() - 1);
        boolean clause = before.is(Type.COMMA) || before.is(Type.AND) || before.is(Type.BREAK);
        int at = group.endChunk();
        if (!clause || at + 1 >= chunks.size() || !chunks.get(at).is(Type.WORD)) {
            return false;
        }
        Token first = tokens.get(chunks.get(at).from());
        boolean topic = TOPIC.contains(first) && isTopicOf(last, first, tokens);
        boolean one = ONE.contains(first)
                && words.isPreposition(tokens.get(chunks.get(at + 1).from()));
        boolean part = false;
        for (int i = at; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Token token = tokens.get(chunk.from());
            if (chunk.is(Type.COMMA) || chunk.is(Type.BREAK) || chunk.is(Type.NAME)) {
                break;
            }
            if (chunk.is(Type.CUE) && !token.has(Vocabulary.MEETING)
                    || words.isSubordinator(token) && i > at
                    || isVerb(token)) {
                return false;
            }
            part |= PARTS.contains(token);
        }
        return topic || one || part && (first.is("the") || first.is("in"));
    }

    private boolean isVerb(Token token) {
        return words.isVerb(token) && !token.is("one");
    }

    /** "reported | on finances": whether the words before are followed by the same preposition. */
    private static boolean isTopicOf(RoleHit last, Token preposition, Tokens tokens) {
        for (int i = last.to() - 1; i < Math.min(tokens.size(), last.to() + NEAR); i++) {
            if (tokens.get(i).isSameAs(preposition)) {
                return true;
            }
        }
        return false;
    }
}

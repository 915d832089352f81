package org.plenum.extraction.person;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;

/** What stands between somebody and a further title of theirs: "was elected as", "who is also", "from the post of". */
final class TitleLeads {

    private static final Set<String> ELECTED =
            Set.of("elected", "appointed", "named", "chosen", "designated", "confirmed");
    private static final Set<String> APPOINT =
            Set.of("appoint", "elect", "nominate", "name", "elected", "appointed", "nominated", "named", "confirmed");
    private static final Set<String> BEFORE_ELECTED =
            Set.of("was", "were", "is", "are", "has", "have", "been", "being", "re");
    private static final Set<String> HOLDS = Set.of(
            "is", "are", "serves", "served", "serving", "serve", "works", "acts", "currently", "concurrently", "now");
    private static final Set<String> BESIDE_HOLDS =
            Set.of("who", "also", "as", "a", "an", "the", "to", "will", "no", "longer", "be");
    private static final Set<String> LEAVES = Set.of(
            "resignation",
            "resigned",
            "resigns",
            "removed",
            "removal",
            "dismissed",
            "relieved",
            "post",
            "position",
            "posts",
            "positions",
            "capacity");
    private static final Set<String> BESIDE_LEAVES = Set.of(
            "'s", "from", "of", "the", "his", "her", "their", "duties", "office", "as", "was", "were", "in", "by",
            "and");
    private static final Set<String> AS = Set.of("as", "to", "be", "the", "serve");
    private static final Set<String> REPLACED =
            Set.of("replaced", "replaces", "replacing", "succeeded", "succeeds", "succeeding", "followed");
    private static final int LONGEST_HOLDING = 8;

    private final List<Chunk> chunks;
    private final Tokens tokens;
    private final ChunkRow row;

    TitleLeads(List<Chunk> chunks, Tokens tokens, ChunkRow row) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.row = row;
    }

    /**
     * Index of a further title of the same person behind what leads to it: a dash, a bracket, "also", "as", "was elected", "is also", "from
     * the post of"; the index given when nothing of that stands there.
     */
    int behind(int at) {
        if (isTitleDash(at) || isAppointment(at) || isAlso(at)) {
            return at + 1;
        }
        int bracket = behindTitleBracket(at);
        int election = bracket > at ? bracket : behindElection(at);
        int holding = election > at ? election : behindHolding(at);
        return holding > at ? holding : behindLeaving(at);
    }

    /** "Wang Hong - deputy mayor", "Wang Hong (left) - deputy mayor". */
    private boolean isTitleDash(int at) {
        return row.isMark(at, "-")
                && (row.isType(at - 1, Type.NAME) || row.isMark(at - 1, ")"))
                && row.isType(at + 1, Type.POST);
    }

    /** "A, | also | Deputy Secretary of ...", "A, mayor and | also | director"; not "A, | also | Deputy Secretary B". */
    private boolean isAlso(int at) {
        boolean apart = row.isType(at - 1, Type.COMMA) || row.isType(at - 1, Type.AND);
        PostPhrase post =
                apart && row.isType(at + 1, Type.POST) ? chunks.get(at + 1).post() : null;
        return post != null && row.isWord(at, "also") && !post.plural() && !row.isType(at + 2, Type.NAME);
    }

    /** "appointed Deng Xiaodong as deputy mayor"; not "replaced Deng Xiaodong as deputy mayor". */
    private boolean isAppointment(int at) {
        boolean person = row.isType(at - 1, Type.NAME) || isAppointed(at - 1);
        boolean named = row.isWord(at, "as") && person && row.isType(at + 1, Type.POST);
        return named
                && (at < 2
                        || !REPLACED.contains(
                                tokens.get(chunks.get(at - 2).from()).norm()));
    }

    /** "Deng Xiaogang (Vice Secretary of the Party Committee, ...)", "(who is the ...)": index of the title; else the index given. */
    private int behindTitleBracket(int at) {
        if (!row.isMark(at, "(") || !row.isType(at - 1, Type.NAME) && !row.isType(at - 1, Type.CANDIDATE)) {
            return at;
        }
        int next = at + 1;
        if (row.isWord(next, "who")) {
            next += 2;
        }
        return row.isType(next, Type.POST) ? next : at;
    }

    /** "to appoint Nurbol Qabden as deputy mayor": at the words that may be a name. */
    boolean isAppointed(int at) {
        return row.isWord(at + 1, "as")
                && row.isType(at + 2, Type.POST)
                && row.isType(at - 1, Type.WORD)
                && APPOINT.contains(tokens.get(chunks.get(at - 1).from()).norm());
    }

    /** "was elected as", "were appointed": index of the title behind them; the index given when there is none. */
    int behindElection(int at) {
        boolean elected = false;
        int next = at;
        while (next < chunks.size() && next - at < 6 && chunks.get(next).is(Type.WORD)) {
            String word = tokens.get(chunks.get(next).from()).norm();
            elected |= ELECTED.contains(word);
            if (!elected && !BEFORE_ELECTED.contains(word)
                    || elected && !ELECTED.contains(word) && !AS.contains(word)) {
                return at;
            }
            next++;
        }
        boolean named = row.isType(at - 1, Type.NAME) || row.isType(at - 1, Type.CANDIDATE);
        return elected && named && row.isType(next, Type.POST) ? next : at;
    }

    /** "is also a", "currently serves as", "who is the": index of the title behind them; the index given when there is none. */
    private int behindHolding(int at) {
        boolean holds = false;
        int next = at;
        while (next < chunks.size()
                && next - at < LONGEST_HOLDING
                && chunks.get(next).is(Type.WORD)) {
            String word = tokens.get(chunks.get(next).from()).norm();
            holds |= HOLDS.contains(word);
            if (!HOLDS.contains(word) && !BESIDE_HOLDS.contains(word)) {
                return at;
            }
            next++;
        }
        return holds && isNamed(at) && row.isType(next, Type.POST) ? next : at;
    }

    private boolean isNamed(int at) {
        int name = row.isType(at - 1, Type.COMMA) ? at - 2 : at - 1;
        return row.isType(name, Type.NAME) || row.isType(name, Type.CANDIDATE);
    }

    /** "'s resignation from the post of", "from the position of", "in his capacity as": index of the title behind them; else the index given. */
    private int behindLeaving(int at) {
        boolean leaves = false;
        boolean linked = false;
        int next = at;
        while (next < chunks.size() && next - at < LONGEST_HOLDING && !row.isType(next, Type.POST)) {
            String word = tokens.get(chunks.get(next).from()).norm();
            leaves |= LEAVES.contains(word);
            linked = word.equals("of") || word.equals("as") || word.equals("the");
            if (chunks.get(next).to() - chunks.get(next).from() > 1
                    || !LEAVES.contains(word) && !BESIDE_LEAVES.contains(word)) {
                return at;
            }
            next++;
        }
        return leaves && linked && isNamed(at) && row.isType(next, Type.POST) ? next : at;
    }
}

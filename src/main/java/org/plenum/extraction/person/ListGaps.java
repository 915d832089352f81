package org.plenum.extraction.person;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;

/** What stands in a list of names and is neither name nor title: "was elected as", "who is also", "such as", "(listed by strokes)". */
final class ListGaps {

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
    private static final Set<String> EXAMPLE = Set.of("such", "as", "including", "namely", "like");
    private static final Set<String> ARE = Set.of("were", "was", "are", "is", "included", "include");
    private static final Set<String> REPLACED =
            Set.of("replaced", "replaces", "replacing", "succeeded", "succeeds", "succeeding", "followed");
    private static final Set<String> WITH = Set.of("together", "along");

    private static final int LONGEST_GLOSS = 10;
    private static final int LONGEST_SEAT = 12;
    private static final int LONGEST_HOLDING = 8;

    private final List<Chunk> chunks;
    private final Tokens tokens;

    ListGaps(List<Chunk> chunks, Tokens tokens) {
        this.chunks = chunks;
        this.tokens = tokens;
    }

    /** Index behind words that leave the list as it is; the index given when there are none. */
    int passed(int at) {
        if (isGarbledOffice(at)) {
            return at + 1;
        }
        int example = behindExample(at);
        int seat = example > at ? example : behindSeat(at);
        int gloss = seat > at ? seat : behindGloss(at);
        int body = gloss > at ? gloss : PartedTitles.behindBody(chunks, at, tokens);
        return body > at ? body : behindTitlesEnd(at);
    }

    /** "appointed Deng Xiaodong as deputy mayor"; not "replaced Deng Xiaodong as deputy mayor". */
    boolean isAppointment(int at) {
        boolean person = isType(at - 1, Type.NAME) || isAppointed(at - 1);
        boolean named = isWord(at, "as") && person && isType(at + 1, Type.POST);
        return named
                && (at < 2
                        || !REPLACED.contains(
                                tokens.get(chunks.get(at - 2).from()).norm()));
    }

    /** "Deng Xiaogang (Vice Secretary of the Party Committee, ...)", "(who is the ...)": index of the title; else the index given. */
    int behindTitleBracket(int at) {
        if (!isMark(at, "(") || !isType(at - 1, Type.NAME) && !isType(at - 1, Type.CANDIDATE)) {
            return at;
        }
        int next = at + 1;
        if (isWord(next, "who")) {
            next += 2;
        }
        return isType(next, Type.POST) ? next : at;
    }

    /** "to appoint Nurbol Qabden as deputy mayor": at the words that may be a name. */
    boolean isAppointed(int at) {
        return isWord(at + 1, "as")
                && isType(at + 2, Type.POST)
                && isType(at - 1, Type.WORD)
                && APPOINT.contains(tokens.get(chunks.get(at - 1).from()).norm());
    }

    /** The end of such a bracket, where the list goes on behind it. */
    private int behindTitlesEnd(int at) {
        return isMark(at, ")") && isType(at - 1, Type.POST) ? at + 1 : at;
    }

    /** A semicolon between the items of a list: "vice mayors A, B; secretary-general C". */
    boolean isSemicolon(int at) {
        return isMark(at, ";") && (isType(at + 1, Type.NAME) || isType(at + 1, Type.POST) || isType(at + 1, Type.AND));
    }

    /** "presided over by | A": the words before the list say what those in it did. */
    boolean isBehindInverted(int start) {
        int at = start - 1;
        while (isWord(at, "the") || isMark(at, ":") || isType(at, Type.HONORIFIC)) {
            at--;
        }
        CueTable.Cue cue = isType(at, Type.CUE) ? chunks.get(at).cue() : null;
        return cue != null && cue.inverted();
    }

    /** "; B, deputy mayor, reported on ...": what stands behind the semicolon, up to the next, has words of its own for what it did. */
    boolean actsBehind(int semicolon) {
        for (int at = semicolon + 1; at < chunks.size() && !isMark(at, ";"); at++) {
            CueTable.Cue cue = chunks.get(at).cue();
            if (cue != null && !cue.inverted()) {
                return true;
            }
        }
        return false;
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
        boolean named = isType(at - 1, Type.NAME) || isType(at - 1, Type.CANDIDATE);
        return elected && named && isType(next, Type.POST) ? next : at;
    }

    /** "is also a", "currently serves as", "who is the": index of the title behind them; the index given when there is none. */
    int behindHolding(int at) {
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
        return holds && isNamed(at) && isType(next, Type.POST) ? next : at;
    }

    private boolean isNamed(int at) {
        int name = isType(at - 1, Type.COMMA) ? at - 2 : at - 1;
        return isType(name, Type.NAME) || isType(name, Type.CANDIDATE);
    }

    /** "'s resignation from the post of", "from the position of", "in his capacity as": index of the title behind them; else the index given. */
    int behindLeaving(int at) {
        boolean leaves = false;
        boolean linked = false;
        int next = at;
        while (next < chunks.size() && next - at < LONGEST_HOLDING && !isType(next, Type.POST)) {
            String word = tokens.get(chunks.get(next).from()).norm();
            leaves |= LEAVES.contains(word);
            linked = word.equals("of") || word.equals("as") || word.equals("the");
            if (chunks.get(next).to() - chunks.get(next).from() > 1
                    || !LEAVES.contains(word) && !BESIDE_LEAVES.contains(word)) {
                return at;
            }
            next++;
        }
        return leaves && linked && isNamed(at) && isType(next, Type.POST) ? next : at;
    }

    /** "A, together with B, attended": index of what stands behind the words; the index given when there are none. */
    int behindWith(int at) {
        int next = at;
        if (chunks.get(at).is(Type.CUE)
                && WITH.contains(tokens.get(chunks.get(at).from()).norm())) {
            next = at + 1;
        } else if (isWord(at, "together") && isWord(at + 1, "with")) {
            next = at + 2;
        } else if (isWord(at, "as") && isWord(at + 1, "well") && isWord(at + 2, "as")) {
            next = at + 3;
        }
        boolean separate = isType(at - 1, Type.COMMA) || isWord(at, "as");
        return separate && (isType(next, Type.NAME) || isType(next, Type.POST)) ? next : at;
    }

    /** "Deputy Secretary of the County Committee, county government | Dong Feng": a translation lost the second office, and left its body. */
    private boolean isGarbledOffice(int at) {
        return isType(at, Type.BODY)
                && isType(at - 1, Type.COMMA)
                && isType(at - 2, Type.POST)
                && !isPluralPost(at - 2)
                && isType(at + 1, Type.NAME);
    }

    /** "leaders such as A and B", "leaders, including A": index of the name; the index given when there is none. */
    private int behindExample(int at) {
        int title = isType(at - 1, Type.COMMA) ? at - 2 : at - 1;
        if (!isPluralPost(title)) {
            return at;
        }
        int next = at;
        while (next < chunks.size() && next - at < 2 && isExampleAt(next)) {
            next++;
        }
        return isType(next, Type.NAME) ? next : at;
    }

    boolean isExampleAt(int at) {
        return isType(at, Type.WORD)
                        && EXAMPLE.contains(tokens.get(chunks.get(at).from()).norm())
                || isMark(at, ":");
    }

    /** "Executive chairmen who sat in the front row were: A, B": index of the name; the index given when there is none. */
    private int behindSeat(int at) {
        if (!isPluralPost(at - 1)) {
            return at;
        }
        int stop = Math.min(chunks.size(), at + LONGEST_SEAT);
        for (int next = at; next < stop; next++) {
            Chunk chunk = chunks.get(next);
            String last = tokens.get(chunk.to() - 1).norm();
            if (ARE.contains(last)) {
                int name = isMark(next + 1, ":") ? next + 2 : next + 1;
                if (isType(name, Type.NAME)) {
                    return name;
                }
            }
            if (!chunk.is(Type.WORD) && !chunk.is(Type.CUE)) {
                return at;
            }
        }
        return at;
    }

    /** Index behind "(left)", "(listed by the strokes of the surnames)", and behind a title "("the Group" for short)"; the index given when there is no such bracket. */
    private int behindGloss(int at) {
        boolean person = isType(at - 1, Type.NAME) || isType(at - 1, Type.CANDIDATE);
        boolean title = isType(at - 1, Type.POST);
        if (!isMark(at, "(") || !person && !title) {
            return at;
        }
        int stop = Math.min(chunks.size(), at + LONGEST_GLOSS);
        for (int next = at + 1; next < stop; next++) {
            if (isMark(next, ")")) {
                return next > at + 1 ? next + 1 : at;
            }
            boolean words = isType(next, Type.WORD) || isType(next, Type.CANDIDATE) || isType(next, Type.COMMA);
            if (!words && !isMark(next, ":") && !(title && isType(next, Type.BODY))) {
                return at;
            }
        }
        return at;
    }

    boolean isType(int at, Type type) {
        return at >= 0 && at < chunks.size() && chunks.get(at).is(type);
    }

    private boolean isWord(int at, String word) {
        return isType(at, Type.WORD) && tokens.get(chunks.get(at).from()).is(word);
    }

    boolean isMark(int at, String mark) {
        return isType(at, Type.BREAK) && tokens.get(chunks.get(at).from()).is(mark);
    }

    private boolean isPluralPost(int at) {
        if (!isType(at, Type.POST) && !isType(at, Type.OTHER_POST)) {
            return false;
        }
        PostPhrase post = chunks.get(at).post();
        return post != null && post.plural();
    }
}

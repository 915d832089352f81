package org.plenum.extraction.person;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.CueTable;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;

/** What stands in a list of names and is neither name nor title: "such as", "together with", "(listed by strokes)"; see {@link TitleLeads} for "was elected as". */
final class ListGaps {

    private static final Set<String> EXAMPLE = Set.of("such", "as", "including", "namely", "like");
    private static final Set<String> ARE = Set.of("were", "was", "are", "is", "included", "include");
    private static final Set<String> WITH = Set.of("together", "along");

    private static final int LONGEST_GLOSS = 10;
    private static final int LONGEST_SEAT = 12;

    private final List<Chunk> chunks;
    private final Tokens tokens;
    private final ChunkRow row;

    ListGaps(List<Chunk> chunks, Tokens tokens, ChunkRow row) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.row = row;
    }

    /** Index behind words that leave the list as it is; the index given when there are none. */
    int passed(int at) {
        if (isGarbledOffice(at) || isNameDash(at)) {
            return at + 1;
        }
        int example = behindExample(at);
        int seat = example > at ? example : behindSeat(at);
        int gloss = seat > at ? seat : behindGloss(at);
        int body = gloss > at ? gloss : PartedTitles.behindBody(chunks, at, tokens);
        return body > at ? body : behindTitlesEnd(at);
    }

    /** "(secretary of the county committee | )": the end of a bracket around a title, behind which the list goes on. */
    private int behindTitlesEnd(int at) {
        return row.isMark(at, ")") && row.isType(at - 1, Type.POST) ? at + 1 : at;
    }

    /** A semicolon between the items of a list: "vice mayors A, B; secretary-general C". */
    boolean isSemicolon(int at) {
        return row.isMark(at, ";")
                && (row.isType(at + 1, Type.NAME) || row.isType(at + 1, Type.POST) || row.isType(at + 1, Type.AND));
    }

    /** "presided over by | A": the words before the list say what those in it did. */
    boolean isBehindInverted(int start) {
        int at = start - 1;
        while (row.isWord(at, "the") || row.isMark(at, ":") || row.isType(at, Type.HONORIFIC)) {
            at--;
        }
        CueTable.Cue cue = row.isType(at, Type.CUE) ? chunks.get(at).cue() : null;
        return cue != null && cue.inverted();
    }

    /** "; B, deputy mayor, reported on ...": what stands behind the semicolon, up to the next, has words of its own for what it did. */
    boolean actsBehind(int semicolon) {
        for (int at = semicolon + 1; at < chunks.size() && !row.isMark(at, ";"); at++) {
            CueTable.Cue cue = chunks.get(at).cue();
            if (cue != null && !cue.inverted()) {
                return true;
            }
        }
        return false;
    }

    /** "A, together with B, attended": index of what stands behind the words; the index given when there are none. */
    int behindWith(int at) {
        int next = at;
        if (chunks.get(at).is(Type.CUE)
                && WITH.contains(tokens.get(chunks.get(at).from()).norm())) {
            next = at + 1;
        } else if (row.isWord(at, "together") && row.isWord(at + 1, "with")) {
            next = at + 2;
        } else if (row.isWord(at, "as") && row.isWord(at + 1, "well") && row.isWord(at + 2, "as")) {
            next = at + 3;
        }
        boolean separate = row.isType(at - 1, Type.COMMA) || row.isWord(at, "as");
        return separate && (row.isType(next, Type.NAME) || row.isType(next, Type.POST)) ? next : at;
    }

    /** "Deputy Secretary of the County Committee, county government | Dong Feng": a translation lost the second office, and left its body. */
    private boolean isGarbledOffice(int at) {
        return row.isType(at, Type.BODY)
                && row.isType(at - 1, Type.COMMA)
                && row.isType(at - 2, Type.POST)
                && !isPluralPost(at - 2)
                && row.isType(at + 1, Type.NAME);
    }

    /** "Deputy mayor - Wang Hong". */
    private boolean isNameDash(int at) {
        return row.isMark(at, "-")
                && (row.isType(at - 1, Type.POST) || row.isType(at - 1, Type.OTHER_POST))
                && row.isType(at + 1, Type.NAME);
    }

    /** "leaders such as A and B", "leaders, including A": index of the name; the index given when there is none. */
    private int behindExample(int at) {
        int title = row.isType(at - 1, Type.COMMA) ? at - 2 : at - 1;
        if (!isPluralPost(title)) {
            return at;
        }
        int next = at;
        while (next < chunks.size() && next - at < 2 && isExampleAt(next)) {
            next++;
        }
        return row.isType(next, Type.NAME) ? next : at;
    }

    boolean isExampleAt(int at) {
        return row.isType(at, Type.WORD)
                        && EXAMPLE.contains(tokens.get(chunks.get(at).from()).norm())
                || row.isMark(at, ":");
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
                int name = row.isMark(next + 1, ":") ? next + 2 : next + 1;
                if (row.isType(name, Type.NAME)) {
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
        boolean person = row.isType(at - 1, Type.NAME) || row.isType(at - 1, Type.CANDIDATE);
        boolean title = row.isType(at - 1, Type.POST);
        if (!row.isMark(at, "(") || !person && !title) {
            return at;
        }
        int stop = Math.min(chunks.size(), at + LONGEST_GLOSS);
        for (int next = at + 1; next < stop; next++) {
            if (row.isMark(next, ")")) {
                return next > at + 1 ? next + 1 : at;
            }
            boolean words =
                    row.isType(next, Type.WORD) || row.isType(next, Type.CANDIDATE) || row.isType(next, Type.COMMA);
            if (!words && !row.isMark(next, ":") && !(title && row.isType(next, Type.BODY))) {
                return at;
            }
        }
        return at;
    }

    private boolean isPluralPost(int at) {
        if (!row.isType(at, Type.POST) && !row.isType(at, Type.OTHER_POST)) {
            return false;
        }
        PostPhrase post = chunks.get(at).post();
        return post != null && post.plural();
    }
}

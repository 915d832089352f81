package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.person.PersonGroup.Member;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/**
 * Puts together titles that stand around names, the office before them and its body behind: "Director | Wang Hong | of the Forestry
 * Bureau", "Deputy Directors | A, B, and C | of the Forestry Bureau".
 */
final class PartedTitles {

    private static final WordSet CLAUSE = WordSet.of("what", "which", "that", "whom");

    private PartedTitles() {}

    /** Index behind "of the Forestry Bureau" right behind a name that has a title before it; the index given when nothing of that kind stands there. */
    static int behindBody(List<Chunk> chunks, int at, Tokens tokens) {
        if (at == 0
                || !tokens.get(chunks.get(at).from()).is("of")
                || !chunks.get(at - 1).is(Type.NAME)) {
            return at;
        }
        int name = at - 1;
        while (name > 0
                && (chunks.get(name).is(Type.NAME)
                        || chunks.get(name).is(Type.COMMA)
                        || chunks.get(name).is(Type.AND))) {
            name--;
        }
        PostPhrase post = name >= 0 && name < at - 1 ? chunks.get(name).post() : null;
        boolean titled = post != null && isBare(post, tokens) && (post.plural() || name == at - 2);
        int end = titled ? bodyEnd(chunks, at, tokens, null) : -1;
        for (int i = at; end > 0 && i < chunks.size(); i++) {
            if (chunks.get(i).from() >= end) {
                return chunks.get(i).is(Type.COMMA) || chunks.get(i).is(Type.AND) ? i : at;
            }
        }
        return at;
    }

    /** Gives the body behind a name to the bare office before it, and to those before it that share the office; not in a clause, where what stands behind
     * the name belongs to its verb: "what | Secretary A | of B had asked". */
    static void complete(PersonGroup group, List<Chunk> chunks, Tokens tokens, BitSet places) {
        int chunk = group.firstChunk();
        if (chunk > 0 && CLAUSE.contains(tokens.get(chunks.get(chunk - 1).from()))) {
            return;
        }
        List<Member> members = group.members();
        for (int m = 0; m < members.size(); m++) {
            Member member = members.get(m);
            while (chunks.get(chunk).from() < member.from()) {
                chunk++;
            }
            PostPhrase post = member.posts().isEmpty()
                    ? null
                    : member.posts().get(member.posts().size() - 1);
            boolean before = post != null && post.to() <= member.from() && isBare(post, tokens);
            int end = before ? bodyEnd(chunks, chunk + 1, tokens, places) : -1;
            for (int i = m + 1; end > 0 && i < members.size(); i++) {
                members.get(i).inherited().remove(post);
            }
            for (int i = m; end > 0 && i >= 0 && members.get(i).posts().contains(post); i--) {
                members.get(i).posts().replaceAll(other -> other.equals(post) ? other.around(member.to(), end) : other);
            }
        }
    }

    private static boolean isBare(PostPhrase post, Tokens tokens) {
        boolean bare = post.to() == post.office().to() && !post.isAround();
        for (int i = post.from(); bare && i < post.office().from(); i++) {
            bare = !tokens.has(i, Vocabulary.BODY) && !tokens.get(i).is("'s");
        }
        return bare && !post.isCollective();
    }

    /** Index of the token behind "of" and a body, or a place of known name; -1 when they do not stand there. */
    private static int bodyEnd(List<Chunk> chunks, int at, Tokens tokens, @Nullable BitSet places) {
        if (at >= chunks.size() || !tokens.get(chunks.get(at).from()).is("of")) {
            return -1;
        }
        int next = at + 1;
        next += next < chunks.size() && tokens.get(chunks.get(next).from()).is("the") ? 1 : 0;
        if (next >= chunks.size() || chunks.get(next).is(Type.BODY)) {
            return next < chunks.size() ? chunks.get(next).to() : -1;
        }
        int end = chunks.get(next).from();
        while (places != null && places.get(end)) {
            end++;
        }
        boolean place = end > chunks.get(next).from();
        boolean level = place && end < tokens.size() && tokens.isCapitalised(end) && tokens.has(end, Vocabulary.LEVEL);
        return place ? level ? end + 1 : end : -1;
    }
}

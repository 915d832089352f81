package org.plenum.extraction.phrase;

import java.util.List;
import org.plenum.extraction.PersonFact.Post.Status;
import org.plenum.extraction.phrase.BodyPhrase.Head;
import org.plenum.extraction.phrase.BodyPhrase.Part;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Tokens;

/**
 * Tells a member of a party's standing committee from the committee, which translations call alike: "Standing Committee of the Municipal
 * Party Committee and Executive Vice Mayor Qian Ming", "Zhou Min, Standing Committee of the District Party Committee, attended". Beside
 * a name or a title of one person it is a title.
 */
final class StandingMembers {

    private static final String MEMBER = "member";
    private static final String ARTICLE = "the";
    private static final String BY = "by";

    private StandingMembers() {}

    /** Replaces such bodies among the chunks of a sentence by titles, each with its article. */
    static void retitle(List<Chunk> chunks, Tokens tokens) {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.body() == null || !isOfParty(chunk.body())) {
                continue;
            }
            int from = isWord(chunks, i - 1, tokens, ARTICLE) ? i - 1 : i;
            boolean before = isBeforeName(chunks, from, i, tokens);
            boolean behind = isName(chunks, from - 2) && is(chunks, from - 1, Type.COMMA);
            boolean closes = behind && isEnd(chunks, i + 1);
            if (before || closes || behind && isTitleBehind(chunks, i)) {
                OfficePhrase office =
                        new OfficePhrase(chunk.from(), chunk.to(), MEMBER, closes && !before, Status.CURRENT);
                PostPhrase post = new PostPhrase(chunk.from(), chunk.to(), office);
                chunks.set(i, new Chunk(Type.POST, chunk.from(), chunk.to(), post, null, null));
                if (from < i) {
                    chunks.remove(from);
                    i = from;
                }
            }
        }
    }

    /** "Standing Committee of the Municipal Party Committee", "Municipal Standing Committee"; not a congress's. */
    private static boolean isOfParty(BodyPhrase body) {
        boolean standing = false;
        for (Part part : body.parts()) {
            for (Head head : part.heads()) {
                String key = head.kind().key();
                standing |= key.equals("standing-committee");
                if (!key.equals("standing-committee") && !key.equals("party-committee") && !key.equals("committee")) {
                    return false;
                }
            }
        }
        return standing;
    }

    /** A name right behind it, or titles of one person and then a name; but no preposition other than "by" before it. */
    private static boolean isBeforeName(List<Chunk> chunks, int from, int at, Tokens tokens) {
        boolean opens = from == 0
                || !is(chunks, from - 1, Type.WORD) && !is(chunks, from - 1, Type.BODY) && !isName(chunks, from - 1)
                || isWord(chunks, from - 1, tokens, BY);
        int next = at + 1;
        while (isTitleBehind(chunks, next - 1)) {
            next += 2;
        }
        return opens && is(chunks, next, Type.NAME);
    }

    private static boolean isTitleBehind(List<Chunk> chunks, int at) {
        boolean link = is(chunks, at + 1, Type.COMMA) || is(chunks, at + 1, Type.AND);
        if (!link || !is(chunks, at + 2, Type.POST)) {
            return false;
        }
        PostPhrase post = chunks.get(at + 2).post();
        return post != null && !post.plural();
    }

    private static boolean isEnd(List<Chunk> chunks, int at) {
        return at >= chunks.size()
                || chunks.get(at).is(Type.BREAK)
                || chunks.get(at).is(Type.CUE)
                || chunks.get(at).is(Type.COMMA) && at + 1 < chunks.size() && !is(chunks, at + 1, Type.WORD);
    }

    private static boolean isWord(List<Chunk> chunks, int at, Tokens tokens, String word) {
        return is(chunks, at, Type.WORD) && tokens.get(chunks.get(at).from()).is(word);
    }

    private static boolean isName(List<Chunk> chunks, int at) {
        return is(chunks, at, Type.NAME) || is(chunks, at, Type.CANDIDATE);
    }

    private static boolean is(List<Chunk> chunks, int at, Type type) {
        return at >= 0 && at < chunks.size() && chunks.get(at).is(type);
    }
}

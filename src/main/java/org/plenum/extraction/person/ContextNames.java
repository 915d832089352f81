package org.plenum.extraction.person;

import java.util.BitSet;
import java.util.List;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;

/**
 * Rule {@code person.context}: a word that no letter rule takes for a name is one by its place: behind a title ("Mayor Bagatur"), in a
 * list of names ("Wang Tao, Mana, Xiang Weixiong"), before a title in commas ("Luosan Jumei, Vice Chairman of ...").
 */
final class ContextNames {

    private final NameReader names;
    private final List<Chunk> chunks;
    private final Tokens tokens;
    private final BitSet places;
    private final boolean capitals;

    /** @param capitals whether every word of the sentence has a capital, so that one makes no name */
    ContextNames(NameReader names, List<Chunk> chunks, Tokens tokens, BitSet places, boolean capitals) {
        this.names = names;
        this.chunks = chunks;
        this.tokens = tokens;
        this.places = places;
        this.capitals = capitals;
    }

    /**
     * @param items what stands before it in its list
     * @param elected whether "was elected as" and a title stand behind it
     */
    boolean isName(int at, List<Item> items, Separator separator, boolean elected) {
        Chunk chunk = chunks.get(at);
        boolean pinyin = names.isPossible(tokens, chunk.from(), chunk.to())
                || tokens.get(chunk.from()).has(Vocabulary.NAME);
        if (capitals && !pinyin || !mayBeName(chunk, pinyin) || isType(at + 1, Type.NAME)) {
            return false;
        }
        if (at > 0 && chunks.get(at - 1).is(Type.HONORIFIC)) {
            return true;
        }
        boolean several = chunk.to() - chunk.from() > 1;
        boolean title = isType(at + 1, Type.COMMA) && isType(at + 2, Type.POST) && !plural(at + 2);
        boolean bracket = isMark(at + 1)
                && (isType(at + 2, Type.POST) || isType(at + 4, Type.POST) && isWho(at + 2) || isGender(at + 2));
        if (items.isEmpty()) {
            if (at > 0 && tokens.get(chunk.from() - 1).is("the")) {
                return false;
            }
            boolean first = chunk.from() == chunks.get(0).from();
            return elected
                    || pinyin && (title || bracket || isType(at + 1, Type.CUE))
                    || several && (title || bracket || isType(at + 1, Type.CUE) && isUnknown(chunk))
                    || title && (!first || isJoined(chunk) || acts(at + 2));
        }
        Item last = items.get(items.size() - 1);
        if (separator == Separator.NONE) {
            boolean cut = at + 1 == chunks.size() && names.isSurname(tokens, chunk.from(), chunk.to());
            return !cut && last.isPost() && !isType(at + 1, Type.BODY) && !isType(at + 1, Type.CANDIDATE);
        }
        return isListed(at + 1)
                && (pinyin
                        || title
                        || bracket
                        || several && isType(at + 1, Type.COMMA) && isType(at + 2, Type.NAME)
                        || named(items) > 1
                        || named(items) == 1 && (pluralTitle(items) || isJoined(chunk)));
    }

    /** Whether no word is of another kind, and they are not all a place. */
    private boolean mayBeName(Chunk chunk, boolean pinyin) {
        boolean place = true;
        for (int i = chunk.from(); i < chunk.to(); i++) {
            Token token = tokens.get(i);
            if (!names.mayBeName(token)
                    || token.has(Vocabulary.OFFICE | Vocabulary.RANK | Vocabulary.BODY | Vocabulary.MEETING)) {
                return false;
            }
            place &= places.get(i);
        }
        return !place || pinyin;
    }

    /** "Haoming", "Liwei": surname and given name in one word. */
    private boolean isJoined(Chunk chunk) {
        return chunk.to() - chunk.from() == 1
                && names.isJoined(tokens.get(chunk.from()).text());
    }

    /** "Bagatur, Vice Chairman of ..., attended": titles, a comma, and then words for what the person did. */
    private boolean acts(int at) {
        int next = at;
        while (isType(next, Type.POST) || isType(next, Type.AND) || isType(next, Type.COMMA)) {
            next++;
        }
        return isType(next, Type.CUE) && isType(next - 1, Type.COMMA);
    }

    private boolean isListed(int next) {
        return next >= chunks.size()
                || isType(next, Type.COMMA)
                || isType(next, Type.AND)
                || isType(next, Type.CUE)
                || isType(next, Type.OTHERS)
                || isType(next, Type.OTHER_POST)
                || isType(next, Type.BREAK);
    }

    private boolean isType(int at, Type type) {
        return at >= 0 && at < chunks.size() && chunks.get(at).is(type);
    }

    private boolean isMark(int at) {
        return isType(at, Type.BREAK) && tokens.get(chunks.get(at).from()).is("(");
    }

    private boolean isWho(int at) {
        return tokens.get(chunks.get(at).from()).is("who");
    }

    /** "X (female, Hui)". */
    private boolean isGender(int at) {
        return at < chunks.size()
                && (tokens.get(chunks.get(at).from()).is("female")
                        || tokens.get(chunks.get(at).from()).is("male"));
    }

    /** Whether no list knows any of the words: "Patigul Ablimit stressed". */
    private boolean isUnknown(Chunk chunk) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (tokens.get(i).has(~Vocabulary.NAME) || tokens.get(i).joined() || places.get(i)) {
                return false;
            }
        }
        return chunk.to() - chunk.from() == 2;
    }

    private boolean plural(int at) {
        PostPhrase post = chunks.get(at).post();
        return post != null && post.plural();
    }

    private static long named(List<Item> items) {
        return items.stream().filter(Item::isName).count();
    }

    private static boolean pluralTitle(List<Item> items) {
        return items.stream()
                .anyMatch(item -> item.isPost()
                        && item.chunk().post() != null
                        && item.chunk().post().isShareable());
    }
}

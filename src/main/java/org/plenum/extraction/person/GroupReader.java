package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.person.Apposition.Item;
import org.plenum.extraction.person.Apposition.Separator;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Token;

/**
 * Finds the people named together in a sentence. A word that no letter rule takes for a name is one by its place: behind a title
 * ("Mayor Bagatur"), in a list of names ("Wang Tao, Mana, Xiang Weixiong"), before a title in commas ("Luosan Jumei, Vice
 * Chairman of ..."). Rule {@code person.context}.
 */
public final class GroupReader {

    private static final Set<String> ELECTED =
            Set.of("elected", "appointed", "named", "chosen", "designated", "confirmed");
    private static final Set<String> BEFORE_ELECTED =
            Set.of("was", "were", "is", "are", "has", "have", "been", "being");
    private static final Set<String> AS = Set.of("as", "to", "be", "the", "serve");
    private static final Set<String> EXAMPLE = Set.of("such", "as", "including", "namely", "like");

    private static final int MOST_ITEMS = 400;

    private final NameReader names;

    public GroupReader(NameReader names) {
        this.names = names;
    }

    /**
     * @param chunks of one sentence
     * @param places tokens that are names of places
     * @param found where names found here are added
     */
    public List<PersonGroup> read(List<Chunk> chunks, List<Token> tokens, BitSet places, Names found) {
        List<PersonGroup> groups = new ArrayList<>();
        Reading reading = new Reading(chunks, tokens, places, found);
        int at = 0;
        while (at < chunks.size()) {
            List<Item> items = new ArrayList<>();
            int end = reading.items(at, items);
            if (end > at) {
                PersonGroup group = Apposition.attach(at, end, items, tokens);
                group.members().forEach(member -> {
                    if (!found.has(member.from())) {
                        found.add(new Names.Name(member.from(), member.to(), member.rule()));
                    }
                });
                groups.add(group);
                at = end;
            } else {
                at++;
            }
        }
        return groups;
    }

    /** Reads the chunks of one sentence. */
    private final class Reading {
        private final List<Chunk> chunks;
        private final List<Token> tokens;
        private final BitSet places;
        private final Names found;

        Reading(List<Chunk> chunks, List<Token> tokens, BitSet places, Names found) {
            this.chunks = chunks;
            this.tokens = tokens;
            this.places = places;
            this.found = found;
        }

        /** Collects the names and titles that begin at a chunk; answers the index behind the last. */
        int items(int start, List<Item> items) {
            int at = start;
            int end = start;
            Separator separator = Separator.NONE;
            while (at < chunks.size() && items.size() < MOST_ITEMS) {
                Chunk chunk = chunks.get(at);
                if (chunk.is(Type.COMMA) || chunk.is(Type.AND) || isSemicolon(at)) {
                    if (items.isEmpty()) {
                        return start;
                    }
                    separator = separator.with(chunk.is(Type.AND));
                    at++;
                } else if (chunk.is(Type.HONORIFIC)) {
                    at++;
                } else if (at > start && isAppointment(at)) {
                    separator = Separator.COMMA;
                    at++;
                } else if (at > start && behindElection(at) > at) {
                    separator = Separator.COMMA;
                    at = behindElection(at);
                } else if (at > start && behindExample(at) > at) {
                    at = behindExample(at);
                } else if (at > start && isGloss(at)) {
                    at += 3;
                } else {
                    Item item = item(at, items, separator);
                    if (item == null) {
                        break;
                    }
                    items.add(item);
                    separator = Separator.NONE;
                    at++;
                    end = at;
                }
            }
            return items.isEmpty() ? start : end;
        }

        /** "appointed Deng Xiaodong as deputy mayor". */
        private boolean isAppointment(int at) {
            return chunks.get(at).is(Type.WORD)
                    && tokens.get(chunks.get(at).from()).is("as")
                    && chunks.get(at - 1).is(Type.NAME)
                    && isType(at + 1, Type.POST);
        }

        /** A semicolon between the items of a list: "vice mayors A, B; secretary-general C". */
        private boolean isSemicolon(int at) {
            return chunks.get(at).is(Type.BREAK)
                    && tokens.get(chunks.get(at).from()).is(";")
                    && (isType(at + 1, Type.NAME) || isType(at + 1, Type.POST) || isType(at + 1, Type.AND));
        }

        /** "was elected as", "were appointed": index of the title behind them; the index given when there is none. */
        private int behindElection(int at) {
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
            return elected && isType(next, Type.POST) && isType(at - 1, Type.NAME) ? next : at;
        }

        /** "leaders such as A and B", "leaders including A": index of the name; the index given when there is none. */
        private int behindExample(int at) {
            boolean titled = isType(at - 1, Type.POST) && plural(at - 1);
            if (!titled) {
                return at;
            }
            int next = at;
            while (next < chunks.size() && next - at < 2 && isExample(chunks.get(next))) {
                next++;
            }
            return isType(next, Type.NAME) ? next : at;
        }

        private boolean isExample(Chunk chunk) {
            Token token = tokens.get(chunk.from());
            return chunk.is(Type.WORD) && EXAMPLE.contains(token.norm()) || chunk.is(Type.BREAK) && token.is(":");
        }

        /** "(left)", "(female)" behind a name. */
        private boolean isGloss(int at) {
            return at + 2 < chunks.size()
                    && chunks.get(at).is(Type.BREAK)
                    && tokens.get(chunks.get(at).from()).is("(")
                    && chunks.get(at + 1).is(Type.WORD)
                    && tokens.get(chunks.get(at + 2).from()).is(")");
        }

        private @Nullable Item item(int at, List<Item> items, Separator separator) {
            Chunk chunk = chunks.get(at);
            switch (chunk.type()) {
                case NAME:
                    Names.Name name = found.at(chunk.from());
                    return name == null
                            ? new Item(chunk, separator, Rule.PERSON_PINYIN)
                            : new Item(chunk, separator, name.rule());
                case POST, OTHER_POST, OTHERS:
                    return items.isEmpty() && chunk.is(Type.OTHERS)
                            ? null
                            : new Item(chunk, separator, Rule.POST_TITLE);
                case CANDIDATE:
                    return isName(at, items, separator) ? new Item(chunk, separator, Rule.PERSON_CONTEXT) : null;
                default:
                    return null;
            }
        }

        private boolean isName(int at, List<Item> items, Separator separator) {
            Chunk chunk = chunks.get(at);
            boolean pinyin = names.isPossible(tokens, chunk.from(), chunk.to());
            boolean place = true;
            for (int i = chunk.from(); i < chunk.to(); i++) {
                if (!names.mayBeName(tokens.get(i))) {
                    return false;
                }
                place &= places.get(i);
            }
            if (place && !pinyin) {
                return false;
            }
            if (at > 0 && chunks.get(at - 1).is(Type.HONORIFIC)) {
                return true;
            }
            boolean title = isType(at + 1, Type.COMMA) && isType(at + 2, Type.POST) && !plural(at + 2);
            if (items.isEmpty()) {
                boolean first = chunk.from() == chunks.get(0).from();
                return pinyin && (title || isType(at + 1, Type.CUE))
                        || title && (chunk.to() - chunk.from() > 1 || !first);
            }
            Item last = items.get(items.size() - 1);
            if (separator == Separator.NONE) {
                return last.isPost() && !isType(at + 1, Type.BODY) && !isType(at + 1, Type.CANDIDATE);
            }
            return isListed(at + 1) && (pinyin || title || named(items) > 1 || named(items) == 1 && pluralTitle(items));
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
            return at < chunks.size() && chunks.get(at).is(type);
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
}

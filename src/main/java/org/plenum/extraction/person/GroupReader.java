package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.PostPhrase;
import org.plenum.extraction.text.Tokens;

/** Finds the people named together in a sentence, and says which title belongs to which of them. Immutable. */
public final class GroupReader {

    private static final int SHORT_WORD = 3;
    private static final int LEAST_WORDS = 5;
    private static final int LONGEST_PREDICATE = 5;

    private final NameReader names;

    public GroupReader(NameReader names) {
        this.names = names;
    }

    /**
     * @param sentence that the chunks are of
     * @param places tokens that are names of places
     * @param found where names found here are added
     */
    public List<PersonGroup> read(Sentence sentence, List<Chunk> chunks, Tokens tokens, BitSet places, Names found) {
        List<PersonGroup> groups = new ArrayList<>();
        boolean capitals = isInCapitals(sentence, tokens);
        Listing listing = new Listing(chunks, tokens, found, new ContextNames(names, chunks, tokens, places, capitals));
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            int end = listing.items(at, items);
            if (end > at) {
                PersonGroup group = Apposition.attach(at, end, items, tokens);
                included(group, chunks, tokens);
                PartedTitles.complete(group, chunks, tokens, places);
                group.members().forEach(member -> {
                    if (!found.has(member.from())) {
                        found.add(new Names.Name(member.from(), member.to(), member.rule()));
                    }
                });
                groups.add(group);
                items = new ArrayList<>();
                at = end;
            } else {
                items.clear();
                at++;
            }
        }
        return groups;
    }

    /** "All city leaders attended, | including A and B", "leaders of the bureau were present, | such as A": the title of those whom the list names. */
    private static void included(PersonGroup group, List<Chunk> chunks, Tokens tokens) {
        int at = group.firstChunk() - 1;
        boolean lists = at > 1
                && (tokens.get(chunks.get(at).to() - 1).is("including")
                        || tokens.get(chunks.get(at).to() - 1).is("as")
                                && tokens.get(chunks.get(at).to() - 2).is("such"));
        boolean untitled = group.members().size() > 1
                && group.members().stream().allMatch(member -> member.posts().isEmpty());
        for (int i = at - 1; lists && untitled && i >= Math.max(0, at - LONGEST_PREDICATE); i--) {
            PostPhrase post = chunks.get(i).post();
            if (post != null) {
                if (post.plural()) {
                    group.members().forEach(member -> member.posts().add(post));
                }
                return;
            }
            if (chunks.get(i).is(Type.BREAK) || chunks.get(i).is(Type.NAME)) {
                return;
            }
        }
    }

    /** "Deputies and Members Experience Changes": a headline in which every word has a capital, so that a capital makes no name. */
    private static boolean isInCapitals(Sentence sentence, Tokens tokens) {
        if (sentence.label() != Label.HEADLINE && sentence.label() != Label.SUBTITLE) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i).text().length() > SHORT_WORD) {
                words++;
                capitals += tokens.get(i).isCapitalised() ? 1 : 0;
            }
        }
        return words >= LEAST_WORDS && capitals * 10 >= words * 9;
    }
}

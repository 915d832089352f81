package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Tokens;

/** Finds the people named together in a sentence, and says which title belongs to which of them. Immutable. */
public final class GroupReader {

    private static final int SHORT_WORD = 3;
    private static final int LEAST_WORDS = 5;

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

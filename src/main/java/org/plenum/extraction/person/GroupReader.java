package org.plenum.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenum.extraction.person.Apposition.Item;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;

/** Finds the people named together in a sentence, and says which title belongs to which of them. Immutable. */
public final class GroupReader {

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
        Listing listing = new Listing(chunks, tokens, found, new ContextNames(names, chunks, tokens, places));
        int at = 0;
        while (at < chunks.size()) {
            List<Item> items = new ArrayList<>();
            int end = listing.items(at, items);
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
}

package org.plenum.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place name found in a text. Offsets are half-open UTF-16 offsets into that text.
 *
 * @param start where it begins, "County of" included
 * @param end where it ends, the type word included, a possessive ’s not
 * @param nameStart where the name itself begins
 * @param nameEnd where the name itself ends, without the type word
 * @param typeWord the type word beside the name, folded to lower case ("county", "municipal"); null when there is none
 * @param typed true when a division of the very type that the type word names is among {@code divisions}; false without a type
 *     word, and when the word only agrees in rank ("Hengshan County", today a district)
 * @param divisions all divisions that the words may mean, in the order of codes; may be empty when a zone or nickname is meant
 * @param zones development zones of that name; usually empty
 * @param nicknames provinces that go by that name, see their risk; usually empty
 * @param alsoSurname the bare name is a surname too (Yu, Puyang): it takes a type word to make it a place
 * @param alsoWord the bare name is an ordinary word too (Guide, Long): likewise
 */
public record PlaceMention(
        int start,
        int end,
        int nameStart,
        int nameEnd,
        @Nullable String typeWord,
        boolean typed,
        List<Division> divisions,
        List<Zone> zones,
        List<Nickname> nicknames,
        boolean alsoSurname,
        boolean alsoWord) {

    public PlaceMention {
        divisions = List.copyOf(divisions);
        zones = List.copyOf(zones);
        nicknames = List.copyOf(nicknames);
    }

    /** Whether the words, taken by themselves, are more likely something else than a place. */
    public boolean doubtful() {
        return typeWord == null && (alsoSurname || alsoWord);
    }
}

package org.plenum.gazetteer;

import java.util.List;

/**
 * A printed name read as a Chinese person's name.
 *
 * @param surname the surname, folded: "yu", "ouyang"
 * @param given the syllables of the given name, folded: "xiao", "jun"; for names in another romanisation its parts
 * @param plausibility how much the letters alone say for a person
 */
public record PersonName(String surname, List<String> given, Plausibility plausibility) {

    public PersonName {
        given = List.copyOf(given);
    }

    /** Same for all ways to join and write one name: "Zhang Zhong Yu" and "ZHANG Zhongyu" both are {@code zhang zhongyu}. */
    public String key() {
        return surname + ' ' + String.join("", given);
    }

    public enum Plausibility {
        /** A known surname and a given name of one or two pinyin syllables that is no English word. */
        LIKELY,
        /** Could be one: a rare surname, another romanisation, three syllables, an English word among the parts. */
        POSSIBLE
    }
}

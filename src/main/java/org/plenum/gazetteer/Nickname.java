package org.plenum.gazetteer;

/**
 * Another name of a province: an abbreviation, a literary name, a part of it that stands for it.
 *
 * @param code the province's code
 * @param alias the name in pinyin, such as "Longjiang"
 * @param hanzi the name in Chinese characters, such as 龙江
 * @param kind "abbr", "literary", "region", "pinyin" or "outlet prefix"
 * @param risk how often the romanised word means something else
 * @param note why; may be empty
 */
public record Nickname(String code, String alias, String hanzi, String kind, Risk risk, String note) {

    public enum Risk {
        /** Hardly ever anything else. */
        LOW,
        /** Also a county, a mountain, a district: needs other evidence of the province. */
        MEDIUM,
        /** A common syllable or surname: only in fixed compounds. */
        HIGH
    }
}

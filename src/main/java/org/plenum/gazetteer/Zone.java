package org.plenum.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new area or development zone with a leadership of its own that is no division, such as Xiong'an New Area.
 *
 * @param code its code in the statistics or its own division's; null when it has none
 * @param parentCode code of the division it belongs to
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param kind what it is, in words
 * @param aliases other names in use; may be empty
 */
public record Zone(
        @Nullable String code, String parentCode, String nameZh, String nameEn, String kind, List<String> aliases) {

    public Zone {
        aliases = List.copyOf(aliases);
    }
}

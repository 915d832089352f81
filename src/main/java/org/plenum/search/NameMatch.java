package org.plenum.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;

/** Why a person is found whose name is not the one typed. */
public enum NameMatch {
    /** The parts stand in another order. */
    ORDER,
    /** The name begins with what was typed. */
    BEGINNING,
    /** It ends with it: a given name. */
    GIVEN,
    /** Another spelling on record, or the name of somebody merged into this person. */
    SPELLING,
    /** One letter differs. */
    SLIP;

    /** Null when the name is the one typed, but for case, accents, spaces and hyphens. */
    static @Nullable NameMatch of(String name, String typed) {
        String key = NameKey.of(name);
        List<String> keys = List.copyOf(NameKey.inAnyOrder(typed));
        if (keys.isEmpty() || key.equals(keys.get(0))) {
            return null;
        }
        if (keys.contains(key)) {
            return ORDER;
        }
        if (keys.stream().anyMatch(key::startsWith)) {
            return BEGINNING;
        }
        return keys.stream().anyMatch(key::endsWith) ? GIVEN : SPELLING;
    }
}

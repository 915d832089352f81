package org.plenum.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One administrative division of China.
 *
 * @param code six digits of GB/T 2260; a subtree shares its leading digits (two for a province, four for a prefecture)
 * @param parentCode code of the division above; null for a province
 * @param level rank in the hierarchy
 * @param nameZh Chinese name with its type character, such as 怀集县
 * @param nameEn English name, such as "Huaiji County", "Yueyang" or "Guangdong"
 * @param aliases other spellings in use, without order; may be empty
 */
public record Division(
        String code, @Nullable String parentCode, Level level, String nameZh, String nameEn, List<String> aliases) {

    public Division {
        aliases = List.copyOf(aliases);
    }
}

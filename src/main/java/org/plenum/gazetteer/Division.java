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
        if (code.length() != 6) {
            throw new IllegalArgumentException("not a code of six digits: " + code);
        }
        aliases = List.copyOf(aliases);
    }

    /** Codes are unique, so that the code alone spreads divisions over a table. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** What it is called by law: county, district, league ... */
    public DivisionType type() {
        return DivisionType.of(nameZh, level);
    }

    /** Whether {@code other} lies in this division, or is it. */
    public boolean contains(Division other) {
        return code.regionMatches(0, other.code, 0, digits());
    }

    /** How many leading digits this division and all below it share; counties straight under a province have their own six. */
    private int digits() {
        return switch (level) {
            case PROVINCE -> 2;
            case PREFECTURE -> 4;
            case COUNTY -> 6;
        };
    }
}

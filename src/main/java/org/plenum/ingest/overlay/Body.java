package org.plenum.ingest.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.extraction.OrganisationFact.Kind;

/**
 * A body as a value of a correction carries it: all that tells which one is meant, so that it can be made where the extraction does not
 * find it. Its properties are {@code <prefix>} for the name, {@code <prefix>.key} and so on; an empty name says that there is none.
 *
 * @param key as {@link OrganisationFact#key()}
 * @param level null when unknown
 * @param division null when unknown, and for a national body
 */
public record Body(
        String name,
        String key,
        Kind kind,
        @Nullable BodyLevel level,
        @Nullable String division) {

    public static Body of(OrganisationFact fact) {
        return new Body(fact.name(), fact.key(), fact.kind(), fact.level(), fact.divisionCode());
    }

    /** The body of a value; null when it names none or an empty one. */
    static @Nullable Body of(Map<String, String> value, String prefix) {
        String name = value.get(prefix);
        if (name == null || name.isEmpty()) {
            return null;
        }
        String level = value.getOrDefault(prefix + ".level", "");
        String division = value.getOrDefault(prefix + ".division", "");
        return new Body(
                name,
                value.getOrDefault(prefix + ".key", name),
                Kind.valueOf(value.getOrDefault(prefix + ".kind", Kind.OTHER.name())),
                level.isEmpty() ? null : BodyLevel.valueOf(level),
                division.isEmpty() ? null : division);
    }

    public Map<String, String> value(String prefix) {
        Map<String, String> value = new LinkedHashMap<>();
        value.put(prefix, name);
        value.put(prefix + ".key", key);
        value.put(prefix + ".kind", kind.name());
        value.put(prefix + ".level", level == null ? "" : level.name());
        value.put(prefix + ".division", division == null ? "" : division);
        return value;
    }

    /** Its name among the bodies of the article, to which it is added when it is none of them. */
    String among(List<OrganisationFact> bodies, Evidence evidence) {
        for (OrganisationFact fact : bodies) {
            if (is(fact)) {
                return fact.name();
            }
        }
        String free = name;
        for (int i = 2; taken(bodies, free); i++) {
            free = name + " (" + (division == null ? i : division + (i == 2 ? "" : " " + i)) + ")";
        }
        bodies.add(new OrganisationFact(free, key, kind, level, division, null, List.of(evidence)));
        return free;
    }

    private boolean is(OrganisationFact fact) {
        return fact.kind() == kind
                && fact.key().equals(key)
                && fact.level() == level
                && Objects.equals(fact.divisionCode(), division)
                && (division != null
                        || level == BodyLevel.NATIONAL
                        || fact.name().equals(name));
    }

    private static boolean taken(List<OrganisationFact> bodies, String name) {
        return bodies.stream().anyMatch(fact -> fact.name().equals(name));
    }
}

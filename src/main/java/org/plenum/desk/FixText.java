package org.plenum.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.overlay.Fix;

/** Corrections in words. */
final class FixText {

    /** In the order in which they are told. What follows a dot belongs to the name of a body and is not told. */
    private static final List<String> PROPERTIES = List.of(
            "text",
            "deed",
            "day",
            "until",
            "part",
            "places",
            "name",
            "code",
            "genre",
            "printed",
            "office",
            "status",
            "kind",
            "venue",
            "branches",
            "host",
            "body",
            "leader",
            "place");

    private FixText() {}

    /**
     * A property of a fact.
     *
     * @param key of the message that says the value; null for a value that says itself
     */
    record Property(String name, String value, @Nullable String key) {}

    static List<Property> properties(Map<String, String> value) {
        List<Property> properties = new ArrayList<>();
        for (String name : PROPERTIES) {
            String said = value.get(name);
            if (said != null) {
                String shown = name.equals("leader") ? said.substring(said.indexOf(':') + 1) : said;
                properties.add(new Property(name, shown, said.isEmpty() ? null : key(name, said)));
            }
        }
        return properties;
    }

    private static @Nullable String key(String name, String value) {
        return switch (name) {
            case "kind" -> "meeting.kind." + value;
            case "status" -> "status." + value;
            case "genre" -> "genre." + value;
            case "part" -> "day." + value;
            case "deed" -> "activity.kind." + value;
            default -> null;
        };
    }

    private static String before(Fix fix, String name) {
        return properties(fix.was()).stream()
                .filter(property -> property.name().equals(name))
                .map(Property::value)
                .findFirst()
                .orElse("");
    }

    /** For the audit log, in which there is no language. */
    static String plain(Fix fix, @Nullable String note) {
        StringBuilder plain = new StringBuilder(fix.field().name());
        if (!fix.detail().isEmpty()) {
            plain.append(' ').append(fix.detail());
        }
        if (fix.of() != null) {
            plain.append(" of \"").append(fix.of().words()).append('"');
        }
        if (fix.words() != null) {
            plain.append(" \"").append(fix.words().words()).append('"');
        }
        plain.append(fix.struck() ? ": struck" : "");
        properties(fix.value())
                .forEach(property -> plain.append("; ")
                        .append(property.name())
                        .append(": ")
                        .append(before(fix, property.name()))
                        .append(" -> ")
                        .append(property.value()));
        if (note != null) {
            plain.append(" (").append(note).append(')');
        }
        return plain.toString();
    }
}

package org.plenum.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part of the vocabulary of schema.org that the pages use, and what in a page's data does not keep to it. */
final class SchemaOrg {

    private record Property(List<String> domains, List<String> ranges) {}

    private final Map<String, @Nullable String> parents = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();

    SchemaOrg() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SchemaOrg.class.getResourceAsStream("schema-org.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ");
                if (words[0].equals("type")) {
                    parents.put(words[1], words.length > 2 ? words[2] : null);
                } else {
                    properties.put(
                            words[1],
                            new Property(Arrays.asList(words[2].split(",")), Arrays.asList(words[3].split(","))));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, each with the way to it; empty for data that keep to the vocabulary. */
    List<String> faults(Map<?, ?> data) {
        List<String> faults = new ArrayList<>();
        check(data, null, "", faults);
        return faults;
    }

    /** @param role the property that a Role stands for; null outside a Role */
    private void check(Map<?, ?> thing, @Nullable String role, String way, List<String> faults) {
        Object type = thing.get("@type");
        if (!(type instanceof String name) || !parents.containsKey(name)) {
            faults.add(way + ": no type of schema.org: " + type);
            return;
        }
        thing.forEach((key, value) -> {
            String property = (String) key;
            if (property.startsWith("@")) {
                return;
            }
            String at = way + "/" + name + "." + property;
            Property known = properties.get(property);
            if (known == null) {
                faults.add(at + ": no property of schema.org");
            } else if (!property.equals(role) && known.domains().stream().noneMatch(domain -> isA(name, domain))) {
                faults.add(at + ": not a property of this type");
            } else {
                (value instanceof List<?> list ? list : List.of(value))
                        .forEach(one -> value(one, property, known, at, faults));
            }
        });
    }

    private void value(@Nullable Object value, String property, Property known, String at, List<String> faults) {
        if (!(value instanceof Map<?, ?> thing) || thing.containsKey("@value")) {
            if (!known.ranges().contains("Text")) {
                faults.add(at + ": no text: " + value);
            }
            return;
        }
        String type = String.valueOf(thing.get("@type"));
        boolean role = isA(type, "Role");
        if (!role && known.ranges().stream().noneMatch(range -> isA(type, range))) {
            faults.add(at + ": no value of this type: " + type);
        }
        if (role && !thing.containsKey(property)) {
            faults.add(at + ": a role that does not repeat its property");
        }
        check(thing, role ? property : null, at, faults);
    }

    private boolean isA(@Nullable String type, String wanted) {
        for (String at = type; at != null; at = parents.get(at)) {
            if (at.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}

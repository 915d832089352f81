package org.plenum.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The parameters of an address, to write the addresses of the pages beside it: one filter more, one less, the next page. A parameter may have
 * several values, {@code region=430000&region=440000}. Immutable; keeps their order; a parameter without a value is not there. Whatever changes
 * the list goes back to its first page.
 */
record Filters(Map<String, List<String>> values) {

    static final String PAGE = "page";

    Filters {
        Map<String, List<String>> given = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> some = all.size() == 1 && !all.get(0).isBlank()
                    ? all
                    : all.stream().filter(value -> !value.isBlank()).distinct().toList();
            if (!some.isEmpty()) {
                given.put(name, some);
            }
        });
        values = given;
    }

    static Filters none() {
        return new Filters(Map.of());
    }

    static Filters of(Map<String, String[]> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        parameters.forEach((name, given) -> all.put(name, List.of(given)));
        return new Filters(all);
    }

    /** The value of a parameter, the first of several. */
    @Nullable
    String get(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All values of a parameter; empty when it is not there. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same with one value of a parameter, or without it when the value is null; on the first page. */
    Filters with(String name, @Nullable Object value) {
        return with(name, value == null ? List.of() : List.of(value.toString()));
    }

    /** The same with these values of a parameter; on the first page. */
    Filters with(String name, List<String> all) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        if (all.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, all);
        }
        return new Filters(changed);
    }

    /** The same with one value more of a parameter, in place of those that do not go with it. */
    Filters adding(String name, String value, Predicate<String> contrary) {
        List<String> rest = new ArrayList<>(all(name));
        rest.removeIf(contrary);
        rest.add(value);
        return with(name, rest);
    }

    /** The same without one value of a parameter. */
    Filters removing(String name, String value) {
        List<String> rest = new ArrayList<>(all(name));
        rest.remove(value);
        return with(name, rest);
    }

    Filters without(String... names) {
        Filters rest = this;
        for (String name : names) {
            rest = rest.with(name, List.of());
        }
        return rest;
    }

    Filters page(int page) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        if (page > 1) {
            changed.put(PAGE, List.of(Integer.toString(page)));
        }
        return new Filters(changed);
    }

    /** The address of a page with these parameters, encoded. */
    String path(String page) {
        if (values.isEmpty()) {
            return page;
        }
        StringBuilder path = new StringBuilder(page);
        values.forEach((name, all) -> {
            for (String value : all) {
                path.append(path.length() == page.length() ? '?' : '&');
                path.append(encoded(name)).append('=').append(encoded(value));
            }
        });
        return path.toString();
    }

    private static String encoded(String part) {
        return isPlain(part) ? part : UriUtils.encode(part, StandardCharsets.UTF_8);
    }

    /** Whether nothing in it is to be encoded, as in most: a page has some hundred addresses. */
    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }
}

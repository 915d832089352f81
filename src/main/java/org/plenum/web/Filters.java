package org.plenum.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The parameters of an address, to write the addresses of the pages beside it: one filter more, one less, the next page.
 * Immutable; keeps their order; a parameter without a value is not there. Whatever changes the list goes back to its first page.
 */
record Filters(Map<String, String> values) {

    static final String PAGE = "page";

    Filters {
        values = new LinkedHashMap<>(values);
        values.values().removeIf(String::isBlank);
    }

    static Filters of(Map<String, String[]> parameters) {
        Map<String, String> first = new LinkedHashMap<>();
        parameters.forEach((name, given) -> first.put(name, given.length == 0 ? "" : given[0]));
        return new Filters(first);
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** The same with one parameter set, or removed when the value is null; on the first page. */
    Filters with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Filters(changed);
    }

    Filters without(String... names) {
        Filters rest = this;
        for (String name : names) {
            rest = rest.with(name, null);
        }
        return rest;
    }

    Filters page(int page) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        if (page > 1) {
            changed.put(PAGE, Integer.toString(page));
        }
        return new Filters(changed);
    }

    /** The address of a page with these parameters, encoded. */
    String path(String page) {
        if (values.isEmpty()) {
            return page;
        }
        return values.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&", page + "?", ""));
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }
}

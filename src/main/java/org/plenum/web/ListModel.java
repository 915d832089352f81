package org.plenum.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Place;

/** Gathers the filters in force as chips, in the order in which pages show them. */
final class ListModel {

    private final Filters filters;
    private final String path;
    private final List<Chip> chips = new ArrayList<>();

    ListModel(Filters filters, String path) {
        this.filters = filters;
        this.path = path;
    }

    ListModel text(@Nullable String text) {
        return text == null ? this : chip("filter.q", "“" + text + "”", false, "q");
    }

    ListModel place(@Nullable Place place, boolean none) {
        if (none) {
            return chip("filter.region", "filter.region.none", true, "region");
        }
        return place == null ? this : chip("filter.region", place.full(), false, "region");
    }

    ListModel days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            chip("filter.from", from.toString(), false, "from");
        }
        return to == null ? this : chip("filter.to", to.toString(), false, "to");
    }

    ListModel flag(boolean set, String name) {
        return set ? chip("filter." + name, "filter.yes", true, name) : this;
    }

    /** A filter by something with a name; nothing when the name is null. */
    ListModel named(@Nullable String value, String name) {
        return value == null ? this : chip("filter." + name, value, false, name);
    }

    /** A filter by a word of the archive, whose message key is given. */
    ListModel word(@Nullable String word, String name, String keyPrefix) {
        return word == null ? this : chip("filter." + name, keyPrefix + word, true, name);
    }

    List<Chip> chips() {
        return List.copyOf(chips);
    }

    private ListModel chip(String nameKey, String value, boolean valueKey, String... parameters) {
        chips.add(new Chip(nameKey, value, valueKey, filters.without(parameters).path(path)));
        return this;
    }
}

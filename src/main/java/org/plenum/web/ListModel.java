package org.plenum.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Dimension;
import org.plenum.search.ListFacets;
import org.plenum.search.Listing;
import org.plenum.search.Narrowing;
import org.plenum.search.Period;
import org.springframework.ui.Model;

/** What stands around every list: filters in force as chips, facets, the histogram, the pages. */
final class ListModel {

    private final Filters filters;
    private final String path;
    private final List<Chip> chips = new ArrayList<>();

    ListModel(Filters filters, String path) {
        this.filters = filters;
        this.path = path;
    }

    /**
     * Puts it all into the model.
     *
     * @param kinds prefix of the message keys of the kinds
     * @param names of the people, bodies and outlets that are chosen
     */
    void show(
            Model model, Listing<?> list, Narrowing narrowing, String kinds, Map<Dimension, Map<Long, String>> names) {
        narrowed(narrowing, kinds, names);
        ListFacets facets = list.facets();
        List<Period> open = narrowing.openMonths();
        model.addAttribute("path", path);
        model.addAttribute("filters", filters);
        model.addAttribute("narrowing", narrowing);
        model.addAttribute("chips", List.copyOf(chips));
        model.addAttribute("hits", list.hits());
        model.addAttribute("pager", Pager.of(list.hits(), filters, path));
        model.addAttribute("facets", facets(facets, narrowing, kinds));
        model.addAttribute("months", Histogram.of(facets.months(), filters, path));
        model.addAttribute(
                "days",
                open.size() == 1 ? Histogram.ofDays(open.get(0), facets.times().days(), filters, path) : null);
        model.addAttribute("steps", TimeFacet.steps(facets.times(), narrowing, filters, path));
        model.addAttribute("unranked", !list.ranked());
        model.addAttribute("uncounted", !facets.whole());
    }

    /** The chips alone. */
    List<Chip> chips(Narrowing narrowing, String kinds, Map<Dimension, Map<Long, String>> names) {
        narrowed(narrowing, kinds, names);
        return List.copyOf(chips);
    }

    private List<Facet> facets(ListFacets facets, Narrowing narrowing, String kinds) {
        return List.of(
                PlaceFacet.of(facets.places(), narrowing, filters, path),
                TimeFacet.of(facets.times(), narrowing, filters, path),
                Facet.of("facet.kinds", facets.kinds(), "kind", kinds, filters, path),
                Facet.of("facet.people", facets.people(), "person", null, filters, path),
                Facet.of("facet.organisations", facets.organisations(), "organisation", null, filters, path),
                Facet.of("facet.outlets", facets.outlets(), "outlet", null, filters, path));
    }

    ListModel text(@Nullable String text) {
        return text == null ? this : chip("filter.q", "“" + text + "”", false, filters.without("q"));
    }

    ListModel flag(boolean set, String name) {
        return set ? chip("filter." + name, "filter.yes", true, filters.without(name)) : this;
    }

    private void narrowed(Narrowing narrowing, String kinds, Map<Dimension, Map<Long, String>> names) {
        narrowing
                .places()
                .forEach(place -> chip(
                        "filter.region", place.full(), false, filters.removing(PlaceFacet.PARAMETER, place.code())));
        if (narrowing.noPlace()) {
            chip(
                    "filter.region",
                    "filter.region.none",
                    true,
                    filters.removing(PlaceFacet.PARAMETER, Parameters.NO_PLACE));
        }
        bound(narrowing.from(), "from");
        bound(narrowing.to(), "to");
        narrowing
                .periods()
                .forEach(period -> chips.add(new Chip(
                        "filter.time",
                        period.key(),
                        false,
                        period,
                        filters.removing(TimeFacet.PARAMETER, period.key()).path(path))));
        flag(narrowing.undated(), TimeFacet.UNDATED);
        narrowing.kinds().forEach(kind -> chip("filter.kind", kinds + kind, true, filters.removing("kind", kind)));
        named(names, Dimension.PERSON, "person");
        named(names, Dimension.ORGANISATION, "organisation");
        named(names, Dimension.OUTLET, "outlet");
    }

    private void bound(@Nullable LocalDate day, String name) {
        if (day != null) {
            chip("filter." + name, day.toString(), false, filters.without(name));
        }
    }

    private void named(Map<Dimension, Map<Long, String>> names, Dimension dimension, String parameter) {
        names.getOrDefault(dimension, Map.of())
                .forEach((id, name) ->
                        chip("filter." + parameter, name, false, filters.removing(parameter, id.toString())));
    }

    private ListModel chip(String nameKey, String value, boolean valueKey, Filters rest) {
        chips.add(new Chip(nameKey, value, valueKey, null, rest.path(path)));
        return this;
    }
}

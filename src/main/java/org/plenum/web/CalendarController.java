package org.plenum.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;
import org.plenum.search.Dimension;
import org.plenum.search.ListFacets;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingSearch;
import org.plenum.search.Narrowing;
import org.plenum.search.Period;
import org.plenum.search.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A year of meetings, day by day, narrowed like the list of meetings. */
@Controller
class CalendarController {

    private static final String PATH = "/meetings/calendar";
    private static final String LIST = "/meetings";

    private final MeetingSearch meetings;
    private final Places places;
    private final Names names;

    CalendarController(MeetingSearch meetings, Places places, Names names) {
        this.meetings = meetings;
        this.places = places;
        this.names = names;
    }

    @GetMapping(PATH)
    String year(Parameters given, Model model) {
        Narrowing narrowing = given.narrowing(places, EnumSet.complementOf(EnumSet.of(Dimension.TIME)), false);
        Map<Dimension, Map<Long, String>> chosen = names.of(narrowing);
        MeetingQuery query = new MeetingQuery(narrowing);
        ListFacets facets = meetings.facets(query);
        Period year = given.year("year");
        Period shown = year == null ? last(facets.times().years()) : year;
        Filters filters = given.filters();
        model.addAttribute("calendar", YearCalendar.of(shown, meetings.daysOf(shown, query), filters, LIST));
        model.addAttribute("steps", steps(shown, facets.times().years(), filters));
        model.addAttribute("chips", new ListModel(filters, PATH).chips(narrowing, "meeting.kind.", chosen));
        model.addAttribute(
                "all",
                filters.with("year", shown.key())
                        .without("region", "kind", "outlet", "person", "organisation")
                        .path(PATH));
        model.addAttribute(
                "list", filters.without("year").with("time", shown.key()).path(LIST));
        model.addAttribute("total", count(facets.times().years(), shown));
        model.addAttribute("undated", facets.undated());
        model.addAttribute(
                "undatedList",
                filters.without("year").with(TimeFacet.UNDATED, true).path(LIST));
        return "meetings/calendar";
    }

    /** The calendar of what a list shows. */
    static String address(Filters list, Narrowing narrowing) {
        Filters kept = list.without("time", "from", "to", TimeFacet.UNDATED, "size", "sort");
        return kept.with(
                        "year",
                        narrowing.periods().isEmpty()
                                ? null
                                : Period.year(narrowing.periods().get(0).first())
                                        .key())
                .path(PATH);
    }

    /** The newest year with meetings; the present one where there are none. */
    private static Period last(List<Count> years) {
        return years.isEmpty()
                ? Period.year(LocalDate.now(Clock.systemUTC()))
                : Period.parse(years.get(years.size() - 1).key()).orElseThrow();
    }

    private static long count(List<Count> years, Period year) {
        return years.stream()
                .filter(count -> count.key().equals(year.key()))
                .mapToLong(Count::count)
                .sum();
    }

    /**
     * @param earlier the year before with meetings; null where there is none
     * @param later the year behind
     */
    record Steps(@Nullable Step earlier, @Nullable Step later) {}

    record Step(String year, long count, String address) {}

    private static Steps steps(Period shown, List<Count> years, Filters filters) {
        Step earlier = null;
        Step later = null;
        for (Count count : years) {
            Step step = new Step(
                    count.key(),
                    count.count(),
                    filters.with("year", count.key()).path(PATH));
            if (count.key().compareTo(shown.key()) < 0) {
                earlier = step;
            } else if (count.key().compareTo(shown.key()) > 0 && later == null) {
                later = step;
            }
        }
        return new Steps(earlier, later);
    }
}

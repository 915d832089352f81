package org.plenum.web;

import java.time.LocalDate;
import org.plenum.search.Hits;
import org.plenum.search.MeetingFacets;
import org.plenum.search.MeetingHit;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingReader;
import org.plenum.search.MeetingSearch;
import org.plenum.search.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class MeetingController {

    private static final String PATH = "/meetings";

    private final MeetingSearch meetings;
    private final MeetingReader reader;
    private final Places places;
    private final Names names;

    MeetingController(MeetingSearch meetings, MeetingReader reader, Places places, Names names) {
        this.meetings = meetings;
        this.reader = reader;
        this.places = places;
        this.names = names;
    }

    @GetMapping(PATH)
    String list(Parameters given, Model model) {
        MeetingQuery query = query(given);
        Filters filters = given.filters();
        ListModel chips = chips(query, filters);
        Hits<MeetingHit> hits = meetings.find(query, given.paging());
        MeetingFacets facets = meetings.facets(query);
        model.addAttribute("query", query);
        model.addAttribute("filters", filters);
        model.addAttribute("chips", chips.chips());
        model.addAttribute("hits", hits);
        model.addAttribute("pager", Pager.of(hits, filters, PATH));
        model.addAttribute("placeFacet", Facet.of(facets.places(), query.place(), filters, PATH));
        model.addAttribute("kindFacet", Facet.of(facets.kinds(), "kind", filters, PATH));
        model.addAttribute("months", Histogram.of(facets.months(), filters, PATH));
        model.addAttribute("everywhere", filters.without("region").path(PATH));
        model.addAttribute("placeless", facets.places().none());
        model.addAttribute(
                "placelessOnly", filters.with("region", Parameters.NO_PLACE).path(PATH));
        model.addAttribute("undated", facets.undated());
        model.addAttribute(
                "undatedOnly",
                filters.without("from", "to").with("undated", true).path(PATH));
        return "meetings/list";
    }

    @GetMapping("/meetings/{id:\\d{1,18}}")
    String meeting(@PathVariable long id, Model model) {
        model.addAttribute("page", reader.find(id).orElseThrow(() -> NotFoundException.of("meeting", id)));
        return "meetings/meeting";
    }

    private MeetingQuery query(Parameters given) {
        LocalDate from = given.day("from");
        return new MeetingQuery(
                given.place("region", places),
                given.noPlace("region"),
                from,
                given.dayNotBefore("to", from),
                given.word("kind"),
                given.id("person"),
                given.id("organisation"),
                given.flag("undated"));
    }

    private ListModel chips(MeetingQuery query, Filters filters) {
        return new ListModel(filters, PATH)
                .place(query.place(), query.noPlace())
                .days(query.from(), query.to())
                .word(query.kind(), "kind", "meeting.kind.")
                .named(names.person(query.person()), "person")
                .named(names.organisation(query.organisation()), "organisation")
                .flag(query.undated(), "undated");
    }
}

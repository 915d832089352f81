package org.plenum.web;

import org.plenum.search.Hits;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingSearch;
import org.plenum.search.OrganisationDetail;
import org.plenum.search.OrganisationFacets;
import org.plenum.search.OrganisationHit;
import org.plenum.search.OrganisationQuery;
import org.plenum.search.OrganisationReader;
import org.plenum.search.OrganisationSearch;
import org.plenum.search.Paging;
import org.plenum.search.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OrganisationController {

    private static final String PATH = "/organisations";
    private static final Paging NEWEST = Paging.first(20);
    private static final int MOST_POSTS = 50;

    private final OrganisationSearch organisations;
    private final OrganisationReader reader;
    private final MeetingSearch meetings;
    private final Places places;

    OrganisationController(
            OrganisationSearch organisations, OrganisationReader reader, MeetingSearch meetings, Places places) {
        this.organisations = organisations;
        this.reader = reader;
        this.meetings = meetings;
        this.places = places;
    }

    @GetMapping(PATH)
    String list(Parameters given, Model model) {
        OrganisationQuery query = new OrganisationQuery(
                given.text("q"), given.place("region", places), given.noPlace("region"), given.word("kind"));
        Filters filters = given.filters();
        Hits<OrganisationHit> hits = organisations.find(query, given.paging());
        OrganisationFacets facets = organisations.facets(query);
        model.addAttribute("query", query);
        model.addAttribute("filters", filters);
        model.addAttribute(
                "chips",
                new ListModel(filters, PATH)
                        .text(query.text())
                        .place(query.place(), query.noPlace())
                        .word(query.kind(), "kind", "organisation.kind.")
                        .chips());
        model.addAttribute("hits", hits);
        model.addAttribute("pager", Pager.of(hits, filters, PATH));
        model.addAttribute("placeFacet", Facet.of(facets.places(), query.place(), filters, PATH));
        model.addAttribute("kindFacet", Facet.of(facets.kinds(), "kind", filters, PATH));
        model.addAttribute("everywhere", filters.without("region").path(PATH));
        model.addAttribute("placeless", facets.places().none());
        model.addAttribute(
                "placelessOnly", filters.with("region", Parameters.NO_PLACE).path(PATH));
        return "organisations/list";
    }

    @GetMapping("/organisations/{id:\\d{1,18}}")
    String organisation(@PathVariable long id, Parameters given, Model model) {
        Paging posts = new Paging(given.pageOf("posts"), MOST_POSTS);
        OrganisationDetail body = reader.find(id, posts).orElseThrow(() -> NotFoundException.of("organisation", id));
        model.addAttribute("page", body);
        model.addAttribute("morePosts", MorePages.of(body.posts(), "posts"));
        model.addAttribute("meetings", meetings.find(MeetingQuery.all().ofOrganisation(id), NEWEST));
        return "organisations/organisation";
    }
}

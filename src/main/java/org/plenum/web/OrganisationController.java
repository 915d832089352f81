package org.plenum.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.plenum.search.Dimension;
import org.plenum.search.Listing;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingSearch;
import org.plenum.search.OrganisationDetail;
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
    private static final Set<Dimension> DIMENSIONS = EnumSet.complementOf(EnumSet.of(Dimension.ORGANISATION));
    private static final Paging NEWEST = Paging.first(20);
    private static final int MOST_POSTS = 50;

    private final OrganisationSearch organisations;
    private final OrganisationReader reader;
    private final MeetingSearch meetings;
    private final Places places;
    private final Names names;

    OrganisationController(
            OrganisationSearch organisations,
            OrganisationReader reader,
            MeetingSearch meetings,
            Places places,
            Names names) {
        this.organisations = organisations;
        this.reader = reader;
        this.meetings = meetings;
        this.places = places;
        this.names = names;
    }

    @GetMapping(PATH)
    String list(Parameters given, Model model) {
        OrganisationQuery query = new OrganisationQuery(given.text("q"), given.narrowing(places, DIMENSIONS, false));
        Map<Dimension, Map<Long, String>> chosen = names.of(query.narrowing());
        Listing<OrganisationHit> list = organisations.list(query, given.paging());
        new ListModel(given.filters(), PATH)
                .text(query.text())
                .show(model, list, query.narrowing(), "organisation.kind.", chosen);
        model.addAttribute("query", query);
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

package org.plenum.web;

import java.util.List;
import org.plenum.search.ActivityReader;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.CoverageReader;
import org.plenum.search.DivisionCounts;
import org.plenum.search.ListFacets;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingSearch;
import org.plenum.search.OrganisationReader;
import org.plenum.search.Paging;
import org.plenum.search.Place;
import org.plenum.search.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RegionController {

    private static final Paging NEWEST = Paging.first(10);
    private static final Paging OFFICIALS = Paging.first(80);
    private static final int MOST_BODIES = 40;

    private final ArticleSearch articles;
    private final MeetingSearch meetings;
    private final ActivityReader activities;
    private final OrganisationReader organisations;
    private final CoverageReader coverage;
    private final Places places;

    RegionController(
            ArticleSearch articles,
            MeetingSearch meetings,
            ActivityReader activities,
            OrganisationReader organisations,
            CoverageReader coverage,
            Places places) {
        this.articles = articles;
        this.meetings = meetings;
        this.activities = activities;
        this.organisations = organisations;
        this.coverage = coverage;
        this.places = places;
    }

    @GetMapping("/regions")
    String list(Model model) {
        ListFacets facets = articles.facets(ArticleQuery.all());
        model.addAttribute("below", DivisionRow.of(places.below(null), facets.places()));
        model.addAttribute("map", TileMap.of(places.below(null), facets.places(), place -> "/regions/" + place.code()));
        model.addAttribute("placeless", facets.places().none());
        return "regions/list";
    }

    @GetMapping("/regions/{code:\\d{1,12}}")
    String region(@PathVariable String code, Model model) {
        Place place = places.find(code).orElseThrow(() -> NotFoundException.of("region", code));
        ArticleQuery query = ArticleQuery.all().in(place);
        ListFacets facets = articles.facets(query);
        model.addAttribute("place", place);
        model.addAttribute("below", DivisionRow.of(places.below(code), facets.places()));
        model.addAttribute("beside", beside(place, facets.places()));
        model.addAttribute("coverage", CoverageStrip.of(coverage.months(), facets.months()));
        model.addAttribute(
                "meetingMonths",
                Histogram.of(coverage.meetings(place), Filters.none().with("region", code), "/meetings"));
        model.addAttribute(
                "months", Histogram.of(facets.months(), Filters.none().with("region", code), "/articles"));
        model.addAttribute("organisations", organisations.of(place, MOST_BODIES));
        model.addAttribute("officials", organisations.officials(place, OFFICIALS));
        model.addAttribute("articles", articles.find(query, NEWEST));
        model.addAttribute("meetings", meetings.find(MeetingQuery.all().in(place), NEWEST));
        model.addAttribute("activities", activities.in(place, NEWEST));
        return "regions/region";
    }

    /** The other divisions below the same one that the archive knows articles of; the provinces for a province. */
    private List<DivisionRow> beside(Place place, DivisionCounts counts) {
        String above = place.above().isEmpty()
                ? null
                : place.above().get(place.above().size() - 1).code();
        List<Place> others = places.below(above).stream()
                .filter(other -> !other.code().equals(place.code()))
                .toList();
        return DivisionRow.of(others, counts).stream()
                .filter(row -> row.articles() > 0)
                .toList();
    }
}

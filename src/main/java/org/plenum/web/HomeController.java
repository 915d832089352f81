package org.plenum.web;

import org.plenum.search.ArchiveOverview;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.ListFacets;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingSearch;
import org.plenum.search.Narrowing;
import org.plenum.search.Paging;
import org.plenum.search.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final Paging NEWEST = Paging.first(8);

    private final ArchiveOverview overview;
    private final ArticleSearch articles;
    private final MeetingSearch meetings;
    private final Places places;

    HomeController(ArchiveOverview overview, ArticleSearch articles, MeetingSearch meetings, Places places) {
        this.overview = overview;
        this.articles = articles;
        this.meetings = meetings;
        this.places = places;
    }

    @GetMapping("/")
    String home(Model model) {
        ListFacets facets = articles.facets(ArticleQuery.all());
        Filters none = Filters.none();
        model.addAttribute("figures", overview.figures());
        model.addAttribute("articles", articles.find(ArticleQuery.all(), NEWEST));
        model.addAttribute("meetings", meetings.find(MeetingQuery.all(), NEWEST));
        model.addAttribute("months", Histogram.of(facets.months(), none, "/articles"));
        model.addAttribute("provinces", PlaceFacet.of(facets.places(), Narrowing.NONE, none, "/articles"));
        model.addAttribute(
                "map",
                TileMap.of(
                        places.below(null),
                        facets.places(),
                        place -> none.with("region", place.code()).path("/articles")));
        model.addAttribute("undated", facets.undated());
        return "home";
    }
}

package org.plenum.web;

import java.util.List;
import java.util.Optional;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.CareerReader;
import org.plenum.search.Hits;
import org.plenum.search.Paging;
import org.plenum.search.PersonDetail;
import org.plenum.search.PersonHit;
import org.plenum.search.PersonQuery;
import org.plenum.search.PersonReader;
import org.plenum.search.PersonSearch;
import org.plenum.search.PersonTimes;
import org.plenum.search.PersonTimesReader;
import org.plenum.search.Places;
import org.plenum.search.Ref;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class PersonController {

    private static final String PATH = "/people";
    private static final Paging NEWEST = Paging.first(20);
    private static final Paging SUGGESTED = Paging.first(8);

    private final PersonSearch people;
    private final PersonReader reader;
    private final CareerReader careers;
    private final PersonTimesReader times;
    private final ArticleSearch articles;
    private final Places places;

    PersonController(
            PersonSearch people,
            PersonReader reader,
            CareerReader careers,
            PersonTimesReader times,
            ArticleSearch articles,
            Places places) {
        this.people = people;
        this.reader = reader;
        this.careers = careers;
        this.times = times;
        this.articles = articles;
        this.places = places;
    }

    @GetMapping(PATH)
    String list(Parameters given, Model model) {
        PersonQuery query = new PersonQuery(given.text("q"), given.place("region", places), given.flag("exact"));
        Filters filters = given.filters();
        Hits<PersonHit> hits = people.find(query, given.paging());
        model.addAttribute("query", query);
        model.addAttribute("filters", filters);
        model.addAttribute(
                "chips",
                new ListModel(filters, PATH)
                        .text(query.text())
                        .place(query.place(), false)
                        .flag(query.exact(), "exact")
                        .chips());
        model.addAttribute("hits", hits);
        model.addAttribute("pager", Pager.of(hits, filters, PATH));
        model.addAttribute("placeFacet", Facet.of(people.places(query), null, filters, PATH));
        return "people/list";
    }

    /** People whose names begin with what has been typed so far: a part of a page. */
    @GetMapping("/people/suggest")
    String suggest(Parameters given, Model model) {
        String text = given.text("q");
        model.addAttribute(
                "people",
                text == null
                        ? List.of()
                        : people.find(new PersonQuery(text, null, false), SUGGESTED)
                                .items());
        return "people/suggestions :: list";
    }

    @GetMapping("/people/{id:\\d{1,18}}")
    ModelAndView person(@PathVariable long id) {
        PersonDetail person = reader.find(id).orElseThrow(() -> NotFoundException.of("person", id));
        Optional<Long> winner = reader.mergedInto(id);
        if (winner.isPresent()) {
            RedirectView moved = new RedirectView("/people/" + winner.get(), true);
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(moved);
        }
        PersonTimes when = times.of(id);
        return new ModelAndView("people/person")
                .addObject("timeline", Timeline.of(id, person.posts().items(), when))
                .addObject("rosters", RosterChart.of(id, when.places()))
                .addObject("person", person)
                .addObject("handovers", careers.handovers(id))
                .addObject("companions", careers.companions(id))
                .addObject("articles", articles.find(ArticleQuery.all().ofPerson(id), NEWEST));
    }

    /** With whom a person met, for the picture on the page. */
    @GetMapping("/people/{id:\\d{1,18}}/network.json")
    @ResponseBody
    NetworkView network(@PathVariable long id) {
        String name = reader.nameOf(id).orElseThrow(() -> NotFoundException.of("person", id));
        return NetworkView.of(careers.network(new Ref(id, name)));
    }
}

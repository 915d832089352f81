package org.plenum.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.search.ActivityReader;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.CareerReader;
import org.plenum.search.Dimension;
import org.plenum.search.Listing;
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
    private static final Set<Dimension> DIMENSIONS = EnumSet.complementOf(EnumSet.of(Dimension.PERSON));
    private static final Paging NEWEST = Paging.first(20);
    private static final Paging ACTIVITIES = Paging.first(40);
    private static final int MOST_MEETINGS = 20;
    private static final int SUGGESTED = 8;

    private final PersonSearch people;
    private final PersonReader reader;
    private final CareerReader careers;
    private final PersonTimesReader times;
    private final ActivityReader activities;
    private final ArticleSearch articles;
    private final Places places;
    private final Names names;

    PersonController(
            PersonSearch people,
            PersonReader reader,
            CareerReader careers,
            PersonTimesReader times,
            ActivityReader activities,
            ArticleSearch articles,
            Places places,
            Names names) {
        this.people = people;
        this.reader = reader;
        this.careers = careers;
        this.times = times;
        this.activities = activities;
        this.articles = articles;
        this.places = places;
        this.names = names;
    }

    @GetMapping(PATH)
    String list(Parameters given, Model model) {
        PersonQuery query =
                new PersonQuery(given.text("q"), given.narrowing(places, DIMENSIONS, false), given.flag("exact"));
        Map<Dimension, Map<Long, String>> chosen = names.of(query.narrowing());
        Listing<PersonHit> list = people.list(query, given.paging());
        new ListModel(given.filters(), PATH)
                .text(query.text())
                .flag(query.exact(), "exact")
                .show(model, list, query.narrowing(), "meeting.kind.", chosen);
        model.addAttribute("query", query);
        return "people/list";
    }

    /** People whose names begin with what has been typed so far: a part of a page. */
    @GetMapping("/people/suggest")
    String suggest(Parameters given, Model model) {
        String text = given.text("q");
        model.addAttribute("people", text == null ? List.of() : people.suggested(text, SUGGESTED));
        return "people/suggestions :: list";
    }

    @GetMapping("/people/{id:\\d{1,18}}")
    ModelAndView person(@PathVariable long id, Parameters given) {
        Paging meetings = new Paging(given.pageOf("meetings"), MOST_MEETINGS);
        PersonDetail person = reader.find(id, meetings).orElseThrow(() -> NotFoundException.of("person", id));
        Optional<Long> winner = reader.mergedInto(id);
        if (winner.isPresent()) {
            RedirectView moved = new RedirectView("/people/" + winner.get(), true);
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(moved);
        }
        PersonTimes when = times.of(id);
        return new ModelAndView("people/person")
                .addObject("timeline", Timeline.of(person.posts().items(), when))
                .addObject("rosters", RosterChart.of(when.positions(), when.newest()))
                .addObject("person", person)
                .addObject("moreMeetings", MorePages.of(person.meetings(), "meetings"))
                .addObject("activities", activities.ofPerson(id, ACTIVITIES))
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

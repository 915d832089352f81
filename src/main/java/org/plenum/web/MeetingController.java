package org.plenum.web;

import java.util.EnumSet;
import java.util.Map;
import org.plenum.search.Dimension;
import org.plenum.search.Listing;
import org.plenum.search.MeetingDetail;
import org.plenum.search.MeetingHit;
import org.plenum.search.MeetingQuery;
import org.plenum.search.MeetingReader;
import org.plenum.search.MeetingSearch;
import org.plenum.search.Narrowing;
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
        Narrowing narrowing = narrowing(given);
        Map<Dimension, Map<Long, String>> chosen = names.of(narrowing);
        Listing<MeetingHit> list = meetings.list(new MeetingQuery(narrowing), given.paging());
        Filters filters = given.filters();
        new ListModel(filters, PATH).show(model, list, narrowing, "meeting.kind.", chosen);
        model.addAttribute("calendar", CalendarController.address(filters, narrowing));
        return "meetings/list";
    }

    @GetMapping("/meetings/{id:\\d{1,18}}")
    String meeting(@PathVariable long id, Model model) {
        MeetingDetail meeting = reader.find(id).orElseThrow(() -> NotFoundException.of("meeting", id));
        model.addAttribute("page", meeting);
        model.addAttribute("comparison", Comparison.of(meeting));
        return "meetings/meeting";
    }

    private Narrowing narrowing(Parameters given) {
        return given.narrowing(places, EnumSet.allOf(Dimension.class), true);
    }
}

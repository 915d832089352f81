package org.plenum.extraction;

import java.util.List;
import org.plenum.extraction.ArticleFacts.LayoutSpan;

/** Prints facts a line each, for golden files: what, where, by which rule. */
final class Golden {

    private final StringBuilder out = new StringBuilder();

    private Golden() {}

    static String print(ArticleFacts facts) {
        Golden golden = new Golden();
        golden.article(facts);
        return golden.out.toString();
    }

    private void article(ArticleFacts facts) {
        line("genre " + facts.genre() + ", language " + facts.language());
        line(
                (facts.title().derived() ? "derived title " : "title ")
                        + facts.title().text(),
                facts.title().evidence());
        if (facts.published() != null) {
            line(
                    "published " + facts.published().date() + time(facts),
                    facts.published().evidence());
        }
        if (facts.outlet() != null) {
            line(
                    "outlet " + facts.outlet().name() + " " + facts.outlet().divisionCode(),
                    facts.outlet().evidence());
        }
        facts.bylines().forEach(byline -> line(byline.kind() + " " + byline.name(), byline.evidence()));
        line("division " + facts.division().code() + " " + facts.division().basis() + " "
                + facts.division().candidates());
        facts.persons().forEach(this::person);
        facts.meetings().forEach(this::meeting);
        facts.activities().forEach(this::activity);
        facts.organisations().forEach(this::body);
        for (LayoutSpan part : facts.layout()) {
            line("layout " + part.span().start() + ".." + part.span().end() + " " + part.label());
        }
    }

    private static String time(ArticleFacts facts) {
        return facts.published() == null || facts.published().time() == null
                ? ""
                : " " + facts.published().time();
    }

    private void person(PersonFact person) {
        line(
                "person " + person.position() + " " + person.name() + (person.national() ? " (national)" : ""),
                person.mentions());
        person.posts()
                .forEach(post -> line(
                        "  post " + post.status() + " " + post.office() + " | " + post.organisation(),
                        post.evidence()));
        person.roles()
                .forEach(role -> line(
                        "  role " + role.role() + " at " + role.meeting() + " place " + role.listPosition(),
                        role.evidence()));
    }

    private void activity(ActivityFact activity) {
        line("activity " + activity.kind() + " " + activity.places(), activity.evidence());
        line("  on " + activity.takenOn() + " to " + activity.takenUntil() + " " + activity.partOfDay());
        activity.participants()
                .forEach(person ->
                        line("  " + (person.leading() ? "led by " : "with ") + person.person(), person.evidence()));
    }

    private void meeting(MeetingFact meeting) {
        line("meeting " + meeting.kind() + " " + meeting.name(), meeting.evidence());
        line("  number " + meeting.ordinal() + " of " + meeting.ordinalYear() + ", host " + meeting.host());
        line("  held " + meeting.heldOn() + " to " + meeting.heldUntil() + " " + meeting.partOfDay() + ", venue "
                + (meeting.venue() == null ? null : meeting.venue().name()) + ", presided by " + meeting.presidedBy());
        if (meeting.dateEvidence() != null) {
            line("  date", meeting.dateEvidence());
        }
        if (meeting.venue() != null) {
            line("  venue", meeting.venue().evidence());
        }
        if (meeting.branchVenues() != null) {
            line(
                    "  branch venues " + meeting.branchVenues().name(),
                    meeting.branchVenues().evidence());
        }
    }

    private void body(OrganisationFact body) {
        line("body " + body.kind() + " " + body.key() + " | " + body.name(), body.mentions());
        line("  " + body.level() + " " + body.divisionCode() + ", part of " + body.parent());
    }

    private void line(String text, Evidence evidence) {
        line(text, List.of(evidence));
    }

    private void line(String text, List<Evidence> evidence) {
        StringBuilder spans = new StringBuilder();
        for (Evidence item : evidence) {
            spans.append(' ')
                    .append(item.span().start())
                    .append("..")
                    .append(item.span().end())
                    .append(' ')
                    .append(item.rule());
        }
        line(text + " <" + spans.toString().strip() + ">");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

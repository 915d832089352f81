package org.plenum.launch;

import static org.plenum.launch.Mark.lower;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DateFact;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Rule;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;

/** Tells a person what was read from an article and why: the text with its marks, then the facts in words. */
final class Explanation {

    private static final String INDENT = " ".repeat(16);

    private final ArticleFacts facts;
    private final Gazetteer gazetteer;
    private final PrintWriter out;

    private Explanation(ArticleFacts facts, Gazetteer gazetteer, PrintWriter out) {
        this.facts = facts;
        this.gazetteer = gazetteer;
        this.out = out;
    }

    /** @param file the name to print above it */
    static void print(String file, String text, ArticleFacts facts, Gazetteer gazetteer, PrintWriter out) {
        out.println("=".repeat(MarkedText.WIDTH));
        out.println(file);
        out.println("=".repeat(MarkedText.WIDTH));
        new MarkedText(text, Mark.of(facts), out).print(facts.layout());
        new Explanation(facts, gazetteer, out).facts();
        out.println();
    }

    private void facts() {
        out.println();
        out.println("FACTS");
        ArticleFacts.Title title = facts.title();
        line(
                "title",
                title.text() + (title.derived() ? " (no headline is printed: from the first sentence; " : " (")
                        + why(title.evidence()) + ")");
        line("language", facts.language() + ", " + genre());
        ArticleFacts.Publication published = facts.published();
        line(
                "published",
                published == null
                        ? "the text does not say"
                        : published.date() + (published.time() == null ? "" : " " + published.time()) + " ("
                                + why(published.evidence()) + ")");
        ArticleFacts.Outlet outlet = facts.outlet();
        line(
                "outlet",
                outlet == null
                        ? "the text does not say"
                        : outlet.name() + (outlet.divisionCode() == null ? "" : ", of " + place(outlet.divisionCode()))
                                + " (" + why(outlet.evidence()) + ")");
        facts.bylines()
                .forEach(byline -> line(lower(byline.kind()), byline.name() + " (" + why(byline.evidence()) + ")"));
        division(facts.division());
        facts.dates().forEach(date -> line("date", date(date)));
        facts.meetings().forEach(this::meeting);
        facts.activities().forEach(this::activity);
        facts.persons().forEach(this::person);
        facts.organisations().forEach(body -> line("body", body(body)));
    }

    private String genre() {
        return switch (facts.genre()) {
            case MEETING -> "reports a meeting of a Chinese party or government body";
            case ACTIVITY -> "reports another activity of Chinese officials";
            case OTHER -> "of another kind: no meeting and no division";
        };
    }

    private void division(DivisionFinding finding) {
        String code = finding.code();
        DivisionFinding.Basis basis = finding.basis();
        String found = code == null || basis == null ? "" : place(code) + ", " + lower(basis) + ". ";
        String tied = finding.candidates().isEmpty()
                ? ""
                : "open between "
                        + finding.candidates().stream().map(this::place).collect(Collectors.joining(" and ")) + ". ";
        line("division", found + tied + finding.reason());
    }

    private String place(String code) {
        List<String> names =
                gazetteer.lineage(code).stream().map(Division::nameEn).toList();
        return String.join(" > ", names) + " (" + code + ")";
    }

    private static String date(DateFact date) {
        DateFact.Basis basis = date.basis();
        if (basis == null) {
            Rule rule = date.evidence().rule();
            boolean day = rule != Rule.DATE_YEAR && rule != Rule.DATE_MONTH;
            return '"' + date.evidence().quote() + "\": "
                    + (day ? "no full date, as the text gives no ground for one" : "no day is printed");
        }
        String until = date.until() == null ? "" : " to " + date.until();
        return '"' + date.evidence().quote() + "\": " + date.from() + until + ", "
                + switch (basis) {
                    case PRINTED -> "as printed";
                    case PUBLICATION -> "completed from the day of publication or of the dateline";
                    case STATED_YEAR -> "the year from the number of the meeting";
                    case SPOKEN_YEAR -> "the year of the work that the text speaks of";
                    case DATE_BEFORE -> "the month from the date before it";
                };
    }

    private void meeting(MeetingFact meeting) {
        line(
                "meeting " + (facts.meetings().indexOf(meeting) + 1),
                meeting.name() + " (" + lower(meeting.kind()) + "; "
                        + why(meeting.evidence().get(0)) + ")");
        more("host", meeting.host());
        String until = meeting.heldUntil() == null ? "" : " to " + meeting.heldUntil();
        String part = meeting.partOfDay() == null ? "" : ", " + lower(meeting.partOfDay());
        String words = meeting.dateEvidence() == null ? "" : " (" + why(meeting.dateEvidence()) + ")";
        more("day", meeting.heldOn() == null ? "unknown" + words : meeting.heldOn() + until + part + words);
        more("venue", venue(meeting.venue()));
        more("branches", venue(meeting.branchVenues()));
        more("presided", meeting.presidedBy().isEmpty() ? null : String.join(", ", meeting.presidedBy()));
    }

    private static @Nullable String venue(MeetingFact.@Nullable Venue venue) {
        return venue == null ? null : venue.name() + " (" + why(venue.evidence()) + ")";
    }

    private void activity(ActivityFact activity) {
        line(
                "activity " + (facts.activities().indexOf(activity) + 1),
                lower(activity.kind()) + " (" + why(activity.evidence().get(0)) + ")");
        String until = activity.takenUntil() == null ? "" : " to " + activity.takenUntil();
        String part = activity.partOfDay() == null ? "" : ", " + lower(activity.partOfDay());
        String words = activity.dateEvidence() == null ? "" : " (" + why(activity.dateEvidence()) + ")";
        more("day", activity.takenOn() == null ? "unknown" + words : activity.takenOn() + until + part + words);
        more("places", activity.places().isEmpty() ? null : String.join(", ", activity.places()));
        activity.participants()
                .forEach(participant -> more(
                        participant.leading() ? "led by" : "with",
                        participant.person() + " (" + why(participant.evidence()) + ")"));
        activity.evidence().forEach(done -> more("words", "\"" + done.quote() + "\""));
    }

    private void person(PersonFact person) {
        line(
                "person " + person.position(),
                person.name() + (person.national() ? ", national leader" : "") + " ("
                        + why(person.mentions().get(0))
                        + (person.mentions().size() > 1
                                ? "; named " + person.mentions().size() + " times)"
                                : ")"));
        person.posts()
                .forEach(post -> more(
                        "post",
                        post.printed() + " = " + post.office()
                                + (post.organisation() == null ? "" : " of " + post.organisation()) + ", "
                                + lower(post.status()) + " ("
                                + why(post.evidence()) + ")"));
        person.roles().forEach(role -> {
            Integer meeting = role.meeting();
            more(
                    "role",
                    lower(role.role()) + (meeting == null ? "" : " meeting " + (meeting + 1))
                            + (role.listPosition() == null ? "" : ", no. " + role.listPosition() + " of the list")
                            + ": \"" + role.printed() + "\" (" + why(role.evidence()) + ")");
        });
        if (person.roles().isEmpty()) {
            more("role", "none: merely named");
        }
    }

    private String body(OrganisationFact body) {
        return body.name() + " (" + lower(body.kind()) + (body.level() == null ? "" : ", " + lower(body.level()))
                + (body.divisionCode() == null ? "" : ", " + place(body.divisionCode()))
                + (body.parent() == null ? "" : ", part of " + body.parent()) + "; "
                + why(body.mentions().get(0)) + ")";
    }

    private static String why(Evidence evidence) {
        return String.format(Locale.ROOT, "%s %.2f", evidence.rule().id(), evidence.confidence());
    }

    private void line(String label, String words) {
        MarkedText.wrap(out, String.format("  %-13s ", label), INDENT, words);
    }

    private void more(String label, @Nullable String words) {
        if (words != null) {
            MarkedText.wrap(out, String.format("%s%-9s", INDENT, label), INDENT + " ".repeat(9), words);
        }
    }
}

package org.plenum.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;

/** Writes facts as one line of JSON; the format is described in docs/facts-format.md. */
public final class FactsJson {

    private final StringBuilder out = new StringBuilder(4_096);
    private final Gazetteer gazetteer;

    private FactsJson(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param file name of the article's file, without folders
     * @param facts what was read from it
     * @param gazetteer names the division and what it lies in
     * @return one JSON object without line breaks
     */
    public static String write(String file, ArticleFacts facts, Gazetteer gazetteer) {
        FactsJson json = new FactsJson(gazetteer);
        json.article(file, facts);
        return json.out.toString();
    }

    private void article(String file, ArticleFacts facts) {
        out.append("{\"file\": ");
        string(file);
        out.append(", \"title\": {\"text\": ");
        string(facts.title().text());
        out.append(", \"derived\": ").append(facts.title().derived()).append("}, \"published\": ");
        string(facts.published() == null ? null : facts.published().date().toString());
        out.append(", \"source\": ");
        string(facts.outlet() == null ? null : facts.outlet().name());
        List<Byline> reporters =
                facts.bylines().stream().filter(FactsJson::isReporter).toList();
        out.append(", \"reporters\": ");
        strings(reporters.stream().map(Byline::name).toList());
        out.append(", \"region\": ");
        region(facts.division());
        out.append(", \"persons\": [");
        int position = 0;
        for (PersonFact person : facts.persons()) {
            separate(++position);
            person(person);
        }
        for (Byline byline : facts.bylines()) {
            separate(++position);
            person(byline, position);
        }
        out.append("], \"meetings\": [");
        int number = 0;
        for (MeetingFact meeting : facts.meetings()) {
            separate(++number);
            meeting(meeting);
        }
        out.append("], \"activities\": [");
        number = 0;
        for (ActivityFact activity : facts.activities()) {
            separate(++number);
            activity(activity);
        }
        out.append("], \"organisations\": ");
        strings(facts.organisations().stream().map(OrganisationFact::name).toList());
        out.append('}');
    }

    private static boolean isReporter(Byline byline) {
        return switch (byline.kind()) {
            case REPORTER, CORRESPONDENT, PHOTOGRAPHER -> true;
            case EDITOR, TRANSLATOR -> false;
        };
    }

    private void region(DivisionFinding finding) {
        Division division =
                finding.code() == null ? null : gazetteer.byCode(finding.code()).orElse(null);
        if (division == null) {
            namesakes(finding);
            return;
        }
        out.append("{\"code\": ");
        string(division.code());
        out.append(", \"path\": ");
        strings(gazetteer.lineage(division.code()).stream()
                .map(Division::nameEn)
                .map(name -> spelled(name, finding.evidence()))
                .toList());
        out.append(", \"level\": ");
        string(lower(division.level()));
        out.append(", \"basis\": ");
        string(finding.basis() == null ? null : lower(finding.basis()));
        out.append('}');
    }

    /** A name with "ü" as the words that prove the division spell it: many pages can print "v" only, as it is typed. */
    private static String spelled(String name, List<Evidence> evidence) {
        if (name.indexOf('ü') < 0) {
            return name;
        }
        String typed = name.replace('ü', 'v');
        int space = typed.indexOf(' ');
        String proper = space < 0 ? typed : typed.substring(0, space);
        return evidence.stream().anyMatch(words -> words.quote().contains(proper)) ? typed : name;
    }

    /** Where the text leaves open which of several divisions of one name is meant, the name alone. */
    private void namesakes(DivisionFinding finding) {
        List<String> names = finding.candidates().stream()
                .flatMap(code -> gazetteer.byCode(code).stream())
                .map(Division::nameEn)
                .distinct()
                .toList();
        if (finding.candidates().size() < 2 || names.size() != 1) {
            out.append("null");
            return;
        }
        out.append("{\"code\": null, \"path\": ");
        strings(names);
        out.append(", \"level\": null, \"basis\": null}");
    }

    private void person(PersonFact person) {
        Set<String> roles = new LinkedHashSet<>();
        person.roles().forEach(role -> roles.add(lower(role.role())));
        if (roles.isEmpty()) {
            roles.add("mentioned");
        }
        List<String> posts =
                person.posts().stream().map(PersonFact.Post::printed).toList();
        person(person.name(), posts, List.copyOf(roles), person.position(), person.mentions());
    }

    /** Who wrote or photographed is a reporter; who edited or translated is only named, the translator as such. */
    private void person(Byline byline, int position) {
        List<String> posts = byline.kind() == Byline.Kind.TRANSLATOR ? List.of("Translator") : List.of();
        String role = isReporter(byline) ? "reporter" : "mentioned";
        person(byline.name(), posts, List.of(role), position, List.of(byline.evidence()));
    }

    private void person(String name, List<String> posts, List<String> roles, int position, List<Evidence> evidence) {
        out.append("{\"name\": ");
        string(name);
        out.append(", \"posts\": ");
        strings(posts);
        out.append(", \"roles\": ");
        strings(roles);
        out.append(", \"position\": ").append(position).append(", \"evidence\": ");
        evidence(evidence);
        out.append('}');
    }

    private void meeting(MeetingFact meeting) {
        out.append("{\"name\": ");
        string(meeting.name());
        out.append(", \"date\": ");
        string(meeting.heldOn() == null ? null : meeting.heldOn().toString());
        out.append(", \"host\": ");
        string(meeting.host());
        out.append(", \"presided_by\": ");
        strings(meeting.presidedBy());
        out.append(", \"venue\": ");
        string(meeting.venue() == null ? null : meeting.venue().name());
        out.append(", \"branch_venues\": ");
        string(meeting.branchVenues() == null ? null : meeting.branchVenues().name());
        out.append(", \"evidence\": ");
        evidence(meeting.allEvidence().toList());
        out.append('}');
    }

    private void activity(ActivityFact activity) {
        out.append("{\"kind\": ");
        string(lower(activity.kind()));
        out.append(", \"date\": ");
        string(activity.takenOn() == null ? null : activity.takenOn().toString());
        out.append(", \"until\": ");
        string(activity.takenUntil() == null ? null : activity.takenUntil().toString());
        out.append(", \"part_of_day\": ");
        string(activity.partOfDay() == null ? null : lower(activity.partOfDay()));
        out.append(", \"led_by\": ");
        strings(people(activity, true));
        out.append(", \"with\": ");
        strings(people(activity, false));
        out.append(", \"places\": ");
        strings(activity.places());
        out.append(", \"confidence\": ")
                .append(String.format(
                        Locale.ROOT, "%.2f", activity.evidence().get(0).confidence()));
        out.append(", \"evidence\": ");
        evidence(activity.allEvidence().toList());
        out.append('}');
    }

    private static List<String> people(ActivityFact activity, boolean leading) {
        return activity.participants().stream()
                .filter(participant -> participant.leading() == leading)
                .map(ActivityFact.Participant::person)
                .toList();
    }

    private void evidence(List<Evidence> evidence) {
        out.append('[');
        int number = 0;
        for (Evidence item : evidence) {
            separate(++number);
            out.append("{\"start\": ").append(item.span().start());
            out.append(", \"end\": ").append(item.span().end()).append(", \"quote\": ");
            string(item.quote());
            out.append(", \"rule\": ");
            string(item.rule().id());
            out.append('}');
        }
        out.append(']');
    }

    private void separate(int number) {
        if (number > 1) {
            out.append(", ");
        }
    }

    private void strings(List<String> values) {
        out.append('[');
        int number = 0;
        for (String value : values) {
            separate(++number);
            string(value);
        }
        out.append(']');
    }

    private void string(@Nullable String value) {
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(
                    value.charAt(i), i + 1 < value.length() ? value.charAt(i + 1) : 0, i > 0 ? value.charAt(i - 1) : 0);
        }
        out.append('"');
    }

    private void character(char c, char next, char before) {
        boolean lone = Character.isHighSurrogate(c) && !Character.isLowSurrogate(next)
                || Character.isLowSurrogate(c) && !Character.isHighSurrogate(before);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || c == 0x7f || c == '\u2028' || c == '\u2029' || lone) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

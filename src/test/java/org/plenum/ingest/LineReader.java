package org.plenum.ingest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/**
 * Reads facts from lines such as {@code person: Chen Jing | secretary | Municipal Party Committee | PRESIDED}, so that a test of the
 * import says in its texts what it is about. Every fact's evidence is its line.
 */
final class LineReader implements FactReader {

    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+): *(.*)$");

    private volatile String version = "lines-1";
    private volatile Consumer<String> beforeReading = text -> {};
    private volatile Predicate<String> blind = line -> false;

    /** Runs in the middle of an import, with each text that is to be read. */
    void setBeforeReading(Consumer<String> beforeReading) {
        this.beforeReading = beforeReading;
    }

    /** Lines that another version of the extraction does not understand. */
    void setBlind(Predicate<String> blind) {
        this.blind = blind;
    }

    void reset() {
        blind = line -> false;
        version = "lines-1";
        beforeReading = text -> {};
    }

    void setVersion(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ArticleFacts read(String text) {
        beforeReading.accept(text);
        Lines lines = new Lines(text, blind);
        if (lines.first("fail") != null) {
            throw new IllegalStateException("told to fail");
        }
        Line title = lines.first("title");
        Line published = lines.first("published");
        Line outlet = lines.first("outlet");
        Line division = lines.first("division");
        List<MeetingFact> meetings = lines.all("meeting").map(LineReader::meeting);
        return new ArticleFacts(
                "en",
                meetings.isEmpty() ? ArticleFacts.Genre.OTHER : ArticleFacts.Genre.MEETING,
                title == null
                        ? new ArticleFacts.Title("Untitled", true, lines.whole())
                        : new ArticleFacts.Title(title.part(0), false, title.evidence()),
                published == null
                        ? null
                        : new ArticleFacts.Publication(
                                LocalDate.parse(published.part(0)),
                                published.optional(1) == null ? null : LocalTime.parse(published.part(1)),
                                published.evidence()),
                outlet == null ? null : new ArticleFacts.Outlet(outlet.part(0), outlet.optional(1), outlet.evidence()),
                lines.all("reporter")
                        .map(line -> new ArticleFacts.Byline(
                                line.part(0), ArticleFacts.Byline.Kind.REPORTER, line.evidence())),
                division == null
                        ? new DivisionFinding(null, null, List.of(), "nothing names one", List.of())
                        : new DivisionFinding(
                                division.part(0),
                                DivisionFinding.Basis.STATED,
                                List.of(),
                                "named",
                                List.of(division.evidence())),
                persons(lines),
                meetings,
                lines.all("activity").map(LineReader::activity),
                lines.all("body").map(LineReader::body),
                List.of(),
                List.of(new ArticleFacts.LayoutSpan(new Span(0, text.length()), ArticleFacts.LayoutSpan.Label.BODY)));
    }

    private static List<PersonFact> persons(Lines lines) {
        List<PersonFact> persons = new ArrayList<>(lines.all("person").map(line -> person(line, false)));
        persons.addAll(lines.all("national").map(line -> person(line, true)));
        return persons;
    }

    /** {@code person: name | post | body | ROLE} */
    private static PersonFact person(Line line, boolean national) {
        List<PersonFact.Post> posts = line.optional(1) == null
                ? List.of()
                : List.of(new PersonFact.Post(
                        line.part(1) + (line.optional(2) == null ? "" : " of the " + line.part(2)),
                        line.part(1),
                        line.optional(2),
                        PersonFact.Post.Status.CURRENT,
                        line.evidence()));
        List<PersonFact.RoleFact> roles = line.optional(3) == null
                ? List.of()
                : List.of(new PersonFact.RoleFact(
                        PersonFact.Role.valueOf(line.part(3)), 0, null, "did it", line.evidence()));
        return new PersonFact(line.part(0), 1, national, posts, roles, List.of(line.evidence()));
    }

    /** {@code activity: KIND | leader | day | companion | place} */
    private static ActivityFact activity(Line line) {
        List<ActivityFact.Participant> participants = new ArrayList<>();
        participants.add(new ActivityFact.Participant(line.part(1), true, line.evidence()));
        if (line.optional(3) != null) {
            participants.add(new ActivityFact.Participant(line.part(3), false, line.evidence()));
        }
        String day = line.optional(2);
        return new ActivityFact(
                ActivityFact.Kind.valueOf(line.part(0)),
                participants,
                day == null ? null : LocalDate.parse(day),
                null,
                null,
                null,
                line.optional(4) == null ? List.of() : List.of(line.part(4)),
                List.of(line.evidence()));
    }

    /** {@code meeting: name | KIND | host | day} */
    private static MeetingFact meeting(Line line) {
        String day = line.optional(3);
        return new MeetingFact(
                line.part(0),
                MeetingFact.Kind.valueOf(line.part(1)),
                null,
                null,
                line.optional(2),
                day == null ? null : LocalDate.parse(day),
                null,
                null,
                null,
                line.optional(4) == null ? null : new MeetingFact.Venue(line.part(4), line.evidence()),
                null,
                List.of(),
                List.of(line.evidence()));
    }

    /** {@code body: name | key | KIND | LEVEL | division | parent} */
    private static OrganisationFact body(Line line) {
        String level = line.optional(3);
        return new OrganisationFact(
                line.part(0),
                line.part(1),
                OrganisationFact.Kind.valueOf(line.part(2)),
                level == null ? null : OrganisationFact.BodyLevel.valueOf(level),
                line.optional(4),
                line.optional(5),
                List.of(line.evidence()));
    }

    private record Line(String text, int start, int end, String[] parts) {

        String part(int index) {
            return parts[index].strip();
        }

        @Nullable
        String optional(int index) {
            return index < parts.length && !parts[index].isBlank() ? part(index) : null;
        }

        Evidence evidence() {
            return Evidence.of(text, new Span(start, end), Rule.PERSON_PINYIN);
        }
    }

    private record Selection(List<Line> lines) {
        <T> List<T> map(Function<Line, T> to) {
            return lines.stream().map(to).toList();
        }
    }

    private record Lines(String text, Predicate<String> blind) {

        Selection all(String key) {
            List<Line> found = new ArrayList<>();
            Matcher matcher = LINE.matcher(text);
            while (matcher.find()) {
                if (matcher.group(1).equals(key) && !blind.test(matcher.group(2))) {
                    found.add(new Line(
                            text,
                            matcher.start(2),
                            matcher.end(2),
                            matcher.group(2).split("\\|")));
                }
            }
            return new Selection(found);
        }

        @Nullable
        Line first(String key) {
            return all(key).lines().stream().findFirst().orElse(null);
        }

        Evidence whole() {
            return Evidence.of(text, new Span(0, text.length()), Rule.TITLE_DERIVED);
        }
    }
}

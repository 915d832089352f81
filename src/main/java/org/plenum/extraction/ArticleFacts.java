package org.plenum.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one article says. Immutable. What the text does not say is null or an empty list, never a guess.
 *
 * @param language BCP 47 tag of the text: "en", "zh"
 * @param genre what kind of text it is; an {@link Genre#OTHER} has no meetings and no division
 * @param title the headline, or one derived from the first sentence
 * @param published day of publication; null when the text does not print it
 * @param outlet who published it; null when the text does not say
 * @param bylines reporters and others credited, in the order printed
 * @param division whose body the article is about, with the alternatives
 * @param persons the people named, in the order of first mention, each once; reporters are not among them
 * @param meetings the meetings reported as held, in the order of the text
 * @param activities the tours, visits and the like reported, in the order of the text
 * @param organisations the bodies named, each once, in the order of first mention
 * @param dates every date printed, with the day that it means, in the order of the text
 * @param layout labelled parts of the text, in order, not overlapping
 */
public record ArticleFacts(
        String language,
        Genre genre,
        Title title,
        @Nullable Publication published,
        @Nullable Outlet outlet,
        List<Byline> bylines,
        DivisionFinding division,
        List<PersonFact> persons,
        List<MeetingFact> meetings,
        List<ActivityFact> activities,
        List<OrganisationFact> organisations,
        List<DateFact> dates,
        List<LayoutSpan> layout) {

    public ArticleFacts {
        bylines = List.copyOf(bylines);
        persons = List.copyOf(persons);
        meetings = List.copyOf(meetings);
        activities = List.copyOf(activities);
        organisations = List.copyOf(organisations);
        dates = List.copyOf(dates);
        layout = List.copyOf(layout);
    }

    /** All the evidence there is, fact by fact; words that prove several facts come once for each. */
    public Stream<Evidence> evidence() {
        return Stream.of(
                        Stream.of(title.evidence()),
                        Stream.ofNullable(published).map(Publication::evidence),
                        Stream.ofNullable(outlet).map(Outlet::evidence),
                        bylines.stream().map(Byline::evidence),
                        division.evidence().stream(),
                        persons.stream().flatMap(PersonFact::evidence),
                        meetings.stream().flatMap(MeetingFact::allEvidence),
                        activities.stream().flatMap(ActivityFact::allEvidence),
                        organisations.stream().flatMap(body -> body.mentions().stream()),
                        dates.stream().map(DateFact::evidence))
                .flatMap(all -> all);
    }

    /** Kind of text. */
    public enum Genre {
        /** Reports a meeting of a Chinese party or government body. */
        MEETING,
        /** Reports another activity of Chinese officials: an inspection tour, a visit. */
        ACTIVITY,
        /** Anything else. */
        OTHER
    }

    /**
     * @param text the headline, white space folded
     * @param derived true when the text prints no headline and this one was made from its first sentence
     * @param evidence the headline's span, or that of the sentence it was made from
     */
    public record Title(String text, boolean derived, Evidence evidence) {}

    /**
     * @param date the day
     * @param time local time as printed; null when only a day is printed
     */
    public record Publication(LocalDate date, @Nullable LocalTime time, Evidence evidence) {}

    /**
     * @param name as printed, without "News from" and the like
     * @param divisionCode the division whose paper it is; null when unknown or none
     */
    public record Outlet(String name, @Nullable String divisionCode, Evidence evidence) {}

    public record Byline(String name, Kind kind, Evidence evidence) {
        public enum Kind {
            REPORTER,
            CORRESPONDENT,
            PHOTOGRAPHER,
            EDITOR,
            TRANSLATOR
        }
    }

    /** A labelled part of the text. */
    public record LayoutSpan(Span span, Label label) {
        public enum Label {
            /** Site furniture: navigation, "See also", comment form, cookie notice. The page folds it away. */
            CHROME,
            /** The headline, or a repetition of it. */
            HEADLINE,
            SUBTITLE,
            /** Labels and their values around the text: "time:", "source:", crawler prefixes. */
            METADATA,
            /** "News from X (Reporter Y)". */
            DATELINE,
            BODY,
            CAPTION,
            /** "Reviewed by ..." and the like behind the text. */
            CREDIT
        }
    }
}

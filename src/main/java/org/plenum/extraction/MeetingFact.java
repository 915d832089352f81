package org.plenum.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the article reports as held (not one that it conveys, plans or recalls).
 *
 * @param name as printed, without its article
 * @param kind what kind of meeting
 * @param ordinal "the 6th meeting": 6; null when not numbered
 * @param ordinalYear "the 6th meeting in 2023": 2023; null when no year is named with the number
 * @param host {@link OrganisationFact#name()} of the body that held it; null when the text does not say
 * @param heldOn the day, or the first of several; null when the text gives no ground for a full date
 * @param heldUntil the last of several days; null for one day
 * @param partOfDay null when not said
 * @param dateEvidence the words of the date; null when the text has none. May stand without {@code heldOn}: "March 5" of an unknown year
 * @param venue where it met; null when not said
 * @param branchVenues where else people sat in by video; null when not said
 * @param presidedBy {@link PersonFact#name()} of those who presided, in the order printed
 * @param evidence the words that name it and say that it was held; never empty
 */
public record MeetingFact(
        String name,
        Kind kind,
        @Nullable Integer ordinal,
        @Nullable Integer ordinalYear,
        @Nullable String host,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable PartOfDay partOfDay,
        @Nullable Evidence dateEvidence,
        @Nullable Venue venue,
        @Nullable Venue branchVenues,
        List<String> presidedBy,
        List<Evidence> evidence) {

    public MeetingFact {
        presidedBy = List.copyOf(presidedBy);
        evidence = List.copyOf(evidence);
    }

    /** Of the meeting, its day and its venues. */
    Stream<Evidence> allEvidence() {
        return Stream.of(
                        evidence.stream(),
                        Stream.ofNullable(dateEvidence),
                        Stream.ofNullable(venue).map(Venue::evidence),
                        Stream.ofNullable(branchVenues).map(Venue::evidence))
                .flatMap(all -> all);
    }

    /** @param name as printed, without its article */
    public record Venue(String name, Evidence evidence) {}

    public enum Kind {
        STANDING_COMMITTEE,
        PLENARY,
        ENLARGED,
        STUDY_SESSION,
        MOBILISATION,
        INSPECTION,
        CONGRESS_SESSION,
        PRESIDIUM,
        CHAIRPERSONS,
        GOVERNMENT_EXECUTIVE,
        PARTY_GROUP,
        LEADING_GROUP,
        WORK_CONFERENCE,
        DISPATCH,
        DEBRIEFING_REVIEW,
        SYMPOSIUM,
        VIDEO_CONFERENCE,
        CADRE_CONFERENCE,
        OTHER
    }

    public enum PartOfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }
}

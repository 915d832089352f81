package org.plenum.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;

/**
 * Something that officials did outside a meeting, as the article reports it: a tour of inspection, a visit. Not one that it recalls, plans
 * or asks for.
 *
 * @param kind what kind of activity
 * @param participants who took part, the one who led it first; never empty
 * @param takenOn the day, or the first of several; null when the text gives no ground for a full date
 * @param takenUntil the last of several days; null for one day
 * @param partOfDay null when not said
 * @param dateEvidence the words of the date; null when the text has none. May stand without {@code takenOn}
 * @param places where they went, as printed, in the order of the text; empty when not said
 * @param evidence the words that say what was done, one span a sentence; never empty
 */
public record ActivityFact(
        Kind kind,
        List<Participant> participants,
        @Nullable LocalDate takenOn,
        @Nullable LocalDate takenUntil,
        @Nullable PartOfDay partOfDay,
        @Nullable Evidence dateEvidence,
        List<String> places,
        List<Evidence> evidence) {

    public ActivityFact {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
    }

    /** The same with other participants. */
    public ActivityFact with(List<Participant> others) {
        return new ActivityFact(kind, others, takenOn, takenUntil, partOfDay, dateEvidence, places, evidence);
    }

    /** Of the activity, its day and its participants. */
    Stream<Evidence> allEvidence() {
        return Stream.of(
                        evidence.stream(),
                        Stream.ofNullable(dateEvidence),
                        participants.stream().map(Participant::evidence))
                .flatMap(all -> all);
    }

    /**
     * @param person {@link PersonFact#name()}
     * @param leading whether the activity was that person's; the others came along
     * @param evidence where the person is named as taking part
     */
    public record Participant(String person, boolean leading, Evidence evidence) {}

    /** The kinds that the genre tells apart. */
    public enum Kind {
        /** 视察, 检查, 督导: looking whether work is done. */
        INSPECTION,
        /** 调研: finding out how things stand, on the spot. */
        FIELD_RESEARCH,
        /** 走访, 考察: calling on people and places. */
        VISIT,
        /** 慰问: bringing greetings and help to those in need or on duty. */
        CONDOLENCE_VISIT,
        /** 会见: receiving guests. */
        RECEPTION
    }
}

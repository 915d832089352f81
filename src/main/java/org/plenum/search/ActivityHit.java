package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tour, a visit or a reception in a list.
 *
 * @param kind INSPECTION, FIELD_RESEARCH, VISIT, CONDOLENCE_VISIT or RECEPTION
 * @param takenOn the day, or the first of several; null when unknown
 * @param takenUntil the last of several days; null for one day
 * @param partOfDay MORNING, AFTERNOON or EVENING; null when not said
 * @param place the division that its article is about; null when unknown
 * @param places where it led, as printed
 * @param leader whose activity it was; null where a correction has struck that person
 * @param company who came along, in the order printed
 * @param source the words that say so
 */
public record ActivityHit(
        long id,
        String kind,
        @Nullable LocalDate takenOn,
        @Nullable LocalDate takenUntil,
        @Nullable String partOfDay,
        @Nullable Place place,
        List<String> places,
        @Nullable Ref leader,
        List<Ref> company,
        Source source) {}

package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an article.
 *
 * @param inPlace its neighbours among the articles about the same division; both null for an undated article or one without division
 * @param inOutlet its neighbours among the articles of the same outlet
 * @param sameMeeting other articles that report a meeting that it reports, newest first
 */
public record Surroundings(Neighbours inPlace, Neighbours inOutlet, List<Neighbour> sameMeeting) {

    /** @param earlier null when there is none */
    public record Neighbours(
            @Nullable Neighbour earlier, @Nullable Neighbour later) {

        public boolean none() {
            return earlier == null && later == null;
        }
    }

    /** @param language BCP 47 tag of the title */
    public record Neighbour(
            long id,
            String title,
            String language,
            @Nullable LocalDate datedOn,
            boolean datedByMeeting,
            @Nullable Ref outlet) {}
}

package org.plenum.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When articles attest what of a person.
 *
 * @param posts months in which posts are attested; a month without an article is not there
 * @param named months with articles that name the person at all, oldest first
 * @param places in lists of those present, oldest first
 */
public record PersonTimes(List<PostMonth> posts, List<Month> named, List<RosterPlace> places) {

    public record Month(YearMonth month, long articles) {}

    /** @param office the office in its body, or the title as printed where the body is unknown */
    public record PostMonth(String status, @Nullable Long organisation, String office, Month month) {

        /** Whether it says of the post what the attestations brought together say. */
        public boolean isOf(Attested post) {
            Long body = post.organisation() == null ? null : post.organisation().id();
            return status.equals(post.status())
                    && Objects.equals(organisation, body)
                    && office.equals(body == null ? post.title() : post.office());
        }
    }

    /**
     * A place in the list of those present that one article prints.
     *
     * @param day of the meeting, or of the article where that is unknown
     * @param position from 1
     * @param size the last position in the same list; 0 for all but the newest {@link PersonTimesReader#SIZED}, where it is not read
     * @param title as printed with it; null when none is
     */
    public record RosterPlace(
            Ref meeting,
            LocalDate day,
            int position,
            int size,
            @Nullable String title,
            long article,
            long mention) {}

    public PersonTimes {
        posts = List.copyOf(posts);
        named = List.copyOf(named);
        places = List.copyOf(places);
    }
}

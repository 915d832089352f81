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
 * @param positions places in lists of those present, oldest first
 * @param newest of these, likewise: all up to {@link PersonTimesReader#MOST_PLACES}, of more the newest {@link PersonTimesReader#NEWEST_PLACES}
 */
public record PersonTimes(
        List<PostMonth> posts, List<Month> named, List<Position> positions, List<RosterPlace> newest) {

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
     * @param place from 1
     */
    public record Position(LocalDate day, int place, long meeting, long article) {}

    /**
     * The same, with where it is printed.
     *
     * @param size the last place in the same list
     */
    public record RosterPlace(Ref meeting, LocalDate day, int position, int size, long article, long mention) {}

    public PersonTimes {
        posts = List.copyOf(posts);
        named = List.copyOf(named);
        positions = List.copyOf(positions);
        newest = List.copyOf(newest);
    }
}

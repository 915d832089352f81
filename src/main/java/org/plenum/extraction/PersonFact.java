package org.plenum.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person in one article.
 *
 * @param name the fullest form printed, white space folded
 * @param position order of first mention among the persons of the article, from 1
 * @param national a national leader, who belongs to no division
 * @param posts the posts that the article says the person holds, held or is to hold, in the order printed
 * @param roles what the person did, at a meeting or otherwise; empty for one who is merely named
 * @param mentions every place where the person is named, in the order of the text; never empty
 */
public record PersonFact(
        String name, int position, boolean national, List<Post> posts, List<RoleFact> roles, List<Evidence> mentions) {

    public PersonFact {
        posts = List.copyOf(posts);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Of the name, the posts and the roles. */
    Stream<Evidence> evidence() {
        return Stream.of(
                        mentions.stream(),
                        posts.stream().map(Post::evidence),
                        roles.stream().map(RoleFact::evidence))
                .flatMap(all -> all);
    }

    /**
     * A post, split into the office and the body it belongs to.
     *
     * @param printed the whole title as printed: "Deputy Minister of the Organization Department of the Municipal Party Committee"
     * @param office one wording for each office: "deputy head"
     * @param organisation {@link OrganisationFact#name()} of the body; null when the title names none
     * @param status whether held at the time of the article
     */
    public record Post(
            String printed, String office, @Nullable String organisation, Status status, Evidence evidence) {
        public enum Status {
            CURRENT,
            FORMER,
            ACTING,
            NOMINEE
        }
    }

    /**
     * @param role what the person did
     * @param meeting index into {@link ArticleFacts#meetings()}; null when it was not at a meeting that the article reports
     * @param listPosition place in the printed list of those present, from 1; null outside such a list
     * @param printed the words for it: "presided over"
     */
    public record RoleFact(
            Role role, @Nullable Integer meeting, @Nullable Integer listPosition, String printed, Evidence evidence) {}

    /** What a person did. One who is merely named has no role. */
    public enum Role {
        PRESIDED,
        SPOKE,
        ATTENDED,
        /** Sat in without a vote. */
        OBSERVED,
        REPORTED,
        COMMENTED,
        ABSENT
    }
}

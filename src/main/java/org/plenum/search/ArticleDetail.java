package org.plenum.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that was read out of it.
 *
 * @param text what was imported, unmodified; all spans are half-open UTF-16 offsets into it
 * @param publishedOn null when the text prints no publication date
 * @param publishedAt null when it prints a day only
 * @param datedOn the day it is listed under; null when undated
 * @param datedByMeeting that day is its meeting's
 * @param regionBasis STATED or INFERRED; null without a place
 * @param regionReason why this division, or why none; null when nothing is said
 * @param candidates divisions between which the evidence could not decide
 * @param layout labelled parts of the text in order, not overlapping
 * @param mentions in the order of the text
 * @param meetings the meetings it reports
 */
public record ArticleDetail(
        long id,
        String sourceKey,
        String title,
        boolean titleDerived,
        String text,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDateTime publishedAt,
        @Nullable LocalDate datedOn,
        boolean datedByMeeting,
        @Nullable Ref outlet,
        @Nullable Place place,
        @Nullable String regionBasis,
        @Nullable String regionReason,
        List<Place> candidates,
        String language,
        String genre,
        List<Byline> bylines,
        List<Part> layout,
        List<Mention> mentions,
        List<MeetingHit> meetings,
        List<Role> roles,
        List<Post> posts) {

    /** @param kind REPORTER, CORRESPONDENT, PHOTOGRAPHER, EDITOR or TRANSLATOR */
    public record Byline(String name, String kind) {}

    /** @param label one of the extractor's labels, "CHROME" */
    public record Part(int start, int end, String label) {}

    /**
     * @param kind what the words name or say
     * @param rule id of the rule that read them
     * @param confidence probability that the rule is right, in (0, 1]
     */
    public record Mention(
            long id,
            String kind,
            int start,
            int end,
            String quote,
            String rule,
            double confidence,
            @Nullable Ref person,
            @Nullable Ref organisation,
            @Nullable Ref meeting,
            @Nullable Place place) {}

    /**
     * @param meeting id of the meeting; null for a role outside the meetings reported
     * @param position place in the list of those present, from 1; null outside a list
     */
    public record Role(
            @Nullable Long meeting,
            Ref person,
            String namePrinted,
            String role,
            String rolePrinted,
            @Nullable String titlePrinted,
            @Nullable Integer position,
            long mention) {}

    /** @param status CURRENT, FORMER, ACTING or NOMINEE */
    public record Post(
            Ref person,
            String titlePrinted,
            String office,
            String status,
            @Nullable Ref organisation,
            long mention) {}
}

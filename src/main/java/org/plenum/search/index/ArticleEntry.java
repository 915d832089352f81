package org.plenum.search.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article: the database makes it, and the index keeps it beside what the article is found by, so that a page of a list
 * is read where it was found.
 *
 * @param titleDerived the text has no headline; the title was made from its first sentence
 * @param datedOn the day it is listed under; null when undated
 * @param datedByMeeting the day is that of its meeting
 * @param place code of the division it is about; null when unknown
 * @param outlet number of the outlet; null when unknown
 * @param outletName null when the outlet is
 * @param genre MEETING, ACTIVITY or OTHER
 * @param language BCP 47
 * @param presiding numbers of those who presided
 * @param presidingNames their names as printed, in the same order
 * @param confidence of the least certain of these facts, in (0, 1]
 */
public record ArticleEntry(
        String title,
        boolean titleDerived,
        @Nullable LocalDate datedOn,
        boolean datedByMeeting,
        @Nullable String place,
        @Nullable Long outlet,
        @Nullable String outletName,
        String genre,
        String language,
        List<Long> presiding,
        List<String> presidingNames,
        double confidence) {}

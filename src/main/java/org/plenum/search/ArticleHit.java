package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.search.index.ArticleEntry;

/**
 * An article in a list.
 *
 * @param titleDerived the text has no headline; the title was made from its first sentence
 * @param datedOn the day it is listed under; null when undated
 * @param datedByMeeting the day is that of its meeting, because no publication date is printed
 * @param place what it is about; null when unknown
 * @param genre MEETING, ACTIVITY or OTHER
 * @param language BCP 47
 * @param presiding who presided, as printed
 * @param snippet where the words looked for stand; null when none were looked for, or they stand nowhere but in the title
 * @param confidence of the least certain of the facts that the row shows, in (0, 1]
 */
public record ArticleHit(
        long id,
        String title,
        boolean titleDerived,
        @Nullable LocalDate datedOn,
        boolean datedByMeeting,
        @Nullable Place place,
        @Nullable Ref outlet,
        String genre,
        String language,
        List<Ref> presiding,
        @Nullable Snippet snippet,
        double confidence) {

    public ArticleHit {
        presiding = List.copyOf(presiding);
    }

    static ArticleHit of(long id, ArticleEntry entry, Places places) {
        Long outlet = entry.outlet();
        String outletName = entry.outletName();
        return new ArticleHit(
                id,
                entry.title(),
                entry.titleDerived(),
                entry.datedOn(),
                entry.datedByMeeting(),
                places.at(entry.place()),
                outlet == null || outletName == null ? null : new Ref(outlet, outletName),
                entry.genre(),
                entry.language(),
                Ref.all(entry.presiding(), entry.presidingNames()),
                null,
                entry.confidence());
    }

    ArticleHit with(@Nullable Snippet found) {
        return new ArticleHit(
                id,
                title,
                titleDerived,
                datedOn,
                datedByMeeting,
                place,
                outlet,
                genre,
                language,
                presiding,
                found,
                confidence);
    }
}

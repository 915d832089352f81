package org.plenum.search;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.search.index.ArticleDocument;
import org.plenum.search.index.MeetingDocument;
import org.plenum.search.index.OrganisationDocument;
import org.plenum.search.index.PersonDocument;

/**
 * How the index holds the rows of one list. Fields that all lists have are called alike.
 *
 * @param place field by which divisions are counted
 * @param placesSummed it holds one division a row, so that a division's rows are its own and those of all below it; else it holds all of them
 * @param month by which rows have a time
 * @param year null where the months of a year may be summed
 * @param day null where rows have no days
 * @param dimensions by which it can be narrowed
 */
record ListForm(
        Class<?> type,
        String place,
        boolean placesSummed,
        String month,
        @Nullable String year,
        @Nullable String day,
        Set<Dimension> dimensions) {

    static final ListForm ARTICLES =
            new ListForm(ArticleDocument.class, "place", true, "month", null, "day", EnumSet.allOf(Dimension.class));

    static final ListForm MEETINGS = new ListForm(
            MeetingDocument.class, "place", true, "months", "years", "days", EnumSet.allOf(Dimension.class));

    static final ListForm PEOPLE = new ListForm(
            PersonDocument.class,
            "within",
            false,
            "months",
            "years",
            null,
            EnumSet.complementOf(EnumSet.of(Dimension.PERSON)));

    static final ListForm ORGANISATIONS = new ListForm(
            OrganisationDocument.class,
            "place",
            true,
            "months",
            "years",
            null,
            EnumSet.complementOf(EnumSet.of(Dimension.ORGANISATION)));

    ListForm {
        dimensions = Set.copyOf(dimensions);
    }
}

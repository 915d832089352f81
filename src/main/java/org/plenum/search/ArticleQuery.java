package org.plenum.search;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which articles. What is null does not narrow; what is not, narrows together.
 *
 * @param text what was typed: words that the article must have, or the name of a person in it; any text is allowed
 * @param place the article is about this division or one below it
 * @param noPlace only articles that are about no known division
 * @param from dated on this day or later
 * @param to dated on this day or earlier
 * @param person names this person
 * @param organisation names this body
 * @param outlet published by this outlet
 * @param kind reports a meeting of this kind
 * @param undated only articles without a date
 * @param order null for the newest first
 */
public record ArticleQuery(
        @Nullable String text,
        @Nullable Place place,
        boolean noPlace,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long person,
        @Nullable Long organisation,
        @Nullable Long outlet,
        @Nullable String kind,
        boolean undated,
        @Nullable ArticleOrder order) {

    /** All articles. */
    public static ArticleQuery all() {
        return new ArticleQuery(null, null, false, null, null, null, null, null, null, false, null);
    }

    public ArticleQuery in(@Nullable Place place) {
        return new ArticleQuery(text, place, false, from, to, person, organisation, outlet, kind, undated, order);
    }

    public ArticleQuery ofPerson(@Nullable Long person) {
        return new ArticleQuery(text, place, noPlace, from, to, person, organisation, outlet, kind, undated, order);
    }

    public ArticleQuery ofOrganisation(@Nullable Long organisation) {
        return new ArticleQuery(text, place, noPlace, from, to, person, organisation, outlet, kind, undated, order);
    }

    public ArticleQuery fromOutlet(@Nullable Long outlet) {
        return new ArticleQuery(text, place, noPlace, from, to, person, organisation, outlet, kind, undated, order);
    }

    ArticleQuery anyTime() {
        return new ArticleQuery(text, place, noPlace, null, null, person, organisation, outlet, kind, false, order);
    }

    ArticleQuery ofKind(@Nullable String kind) {
        return new ArticleQuery(text, place, noPlace, from, to, person, organisation, outlet, kind, undated, order);
    }

    /** Whether it asks for days of one month, so that single days are worth counting. */
    boolean inOneMonth() {
        return from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to));
    }
}

package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which articles. What is null does not narrow; what is not, narrows together.
 *
 * @param text what was typed: words that the article must have, or the name of a person in it; any text is allowed
 * @param narrowing about which divisions, when, reporting which kinds of meetings, of which outlets, naming whom
 * @param order null for the newest first
 */
public record ArticleQuery(
        @Nullable String text,
        Narrowing narrowing,
        @Nullable ArticleOrder order) {

    /** All articles. */
    public static ArticleQuery all() {
        return new ArticleQuery(null, Narrowing.NONE, null);
    }

    public ArticleQuery in(@Nullable Place place) {
        return with(narrowing.in(place));
    }

    public ArticleQuery ofPerson(@Nullable Long person) {
        return with(narrowing.ofPerson(person));
    }

    public ArticleQuery ofOrganisation(@Nullable Long organisation) {
        return with(narrowing.ofOrganisation(organisation));
    }

    public ArticleQuery fromOutlet(@Nullable Long outlet) {
        return with(narrowing.fromOutlet(outlet));
    }

    public ArticleQuery with(Narrowing other) {
        return new ArticleQuery(text, other, order);
    }

    boolean byRelevance() {
        return order == ArticleOrder.RELEVANCE && text != null;
    }
}

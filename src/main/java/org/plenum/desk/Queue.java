package org.plenum.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ReviewItem;
import org.plenum.search.Source;

/**
 * A pile of the review as its page shows it.
 *
 * @param counts what is left on each pile
 * @param kind only facts of this kind of mention; null for all
 * @param province only articles of this province; null for all
 * @param total what is left of what the filters let through
 */
record Queue(
        Pile pile,
        Map<Pile, Long> counts,
        @Nullable String kind,
        @Nullable String province,
        long total,
        List<Item> items) {

    /**
     * Something to decide.
     *
     * @param key names it whatever numbers its rows get
     * @param kind of the mention; null for what is no fact
     * @param title of the article, or name of the file; null for two that may be one
     * @param note why it is here; null when the pile says it
     * @param source where it is said; null for what is no fact
     * @param article null for what is about none
     * @param choices offered by number; empty for none
     * @param pair two that may be one; null for other piles
     */
    record Item(
            String key,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String note,
            @Nullable Source source,
            @Nullable Long article,
            List<Choice> choices,
            @Nullable Pair pair) {

        static Item of(ReviewItem fact) {
            Source source = fact.source();
            return new Item(fact.key(), fact.kind(), fact.subject(), null, source, source.article(), List.of(), null);
        }

        /** An article that could be one of several things. */
        static Item choose(String key, String title, @Nullable String note, long article, List<Choice> choices) {
            return new Item(key, null, title, note, null, article, choices, null);
        }

        static Item of(String key, Pair pair) {
            return new Item(key, null, null, null, null, null, List.of(), pair);
        }

        /** @param article the one that the file was before; null when there is none */
        static Item file(String name, @Nullable String why, @Nullable Long article) {
            return new Item(name, null, name, why, null, article, List.of(), null);
        }
    }

    /** Two that may be one, with the reasons for and against. */
    record Pair(Side one, Side other, Suggestions.Candidate reasons) {}

    /** @param label shown as it is */
    record Choice(String value, String label) {}

    record Side(
            long id,
            String name,
            @Nullable String place,
            @Nullable String day,
            long articles) {}
}

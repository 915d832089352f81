package org.plenum.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.desk.Identities.Card;
import org.plenum.desk.Identities.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a split would part. */
@Component
@Transactional(readOnly = true)
class Partings {

    private final JdbcClient jdbc;
    private final Identities identities;

    Partings(JdbcClient jdbc, Identities identities) {
        this.jdbc = jdbc;
        this.identities = identities;
    }

    /**
     * What of one is another's.
     *
     * @param common what both would have: that speaks against their being two
     * @param refused why {@link Namesakes} would not part it so, {@code desk.refused.<why>}; null when it would
     */
    record Parting(
            Side stays,
            Side goes,
            List<String> common,
            @Nullable String refused) {}

    /** @param about titles of a person, holders of posts in a body, people at a meeting: as these articles say it */
    record Side(List<Named> articles, List<String> about) {}

    /** @param chosen articles in which the name is another's; those that do not name it are passed by */
    Parting of(Card card, Collection<Long> chosen) {
        List<Named> all = identities.articles(card.thing(), card.id());
        Side goes = side(
                card, all.stream().filter(a -> chosen.contains(a.article())).toList());
        Side stays = side(
                card, all.stream().filter(a -> !chosen.contains(a.article())).toList());
        Set<String> both = new HashSet<>(goes.about());
        both.retainAll(stays.about());
        return new Parting(stays, goes, both.stream().sorted().toList(), refused(card, chosen, goes));
    }

    private static @Nullable String refused(Card card, Collection<Long> chosen, Side goes) {
        if (card.mergedInto() != null) {
            return "merged";
        }
        if (chosen.isEmpty()) {
            return "noneticked";
        }
        if (goes.articles().isEmpty()) {
            return "notnamed";
        }
        return goes.articles().size() == card.articles() ? "nothingleft" : null;
    }

    private Side side(Card card, List<Named> articles) {
        String about = switch (card.thing()) {
            case PERSON ->
                "select t.title_printed from attestation t where t.person_id = :id and t.article_id in (:articles)";
            case ORGANISATION ->
                "select p.name from attestation t join person p on p.id = t.person_id where t.organisation_id = :id and t.article_id in (:articles)";
            case MEETING ->
                "select p.name from participation t join person p on p.id = t.person_id where t.meeting_id = :id and t.article_id in (:articles)";
        };
        return new Side(
                articles,
                articles.isEmpty()
                        ? List.of()
                        : jdbc.sql("select distinct said from (" + about + ") x (said) order by 1 limit 30")
                                .param("id", card.id())
                                .param(
                                        "articles",
                                        articles.stream().map(Named::article).toList())
                                .query(String.class)
                                .list());
    }
}

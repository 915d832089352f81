package org.plenum.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Span;
import org.plenum.ingest.Laying;
import org.plenum.ingest.overlay.Anchor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the words by which articles name somebody or something, so that a correction can say whom or which they mean. */
@Component
class NamingWords {

    private final JdbcClient jdbc;
    private final Laying laying;

    NamingWords(JdbcClient jdbc, Laying laying) {
        this.jdbc = jdbc;
        this.laying = laying;
    }

    /** @param words the first of each fact that is about it: more than one where two are merged that the article tells apart */
    record Named(long article, String sourceKey, List<Anchor> words) {}

    private record Text(long article, String sourceKey, String text) {}

    /** Those of the articles that name it. */
    List<Named> of(Thing thing, long id, List<Long> articles) {
        return articles.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select id, source_key, text from article where id in (:articles) order by id")
                        .param("articles", articles)
                        .query((row, i) -> new Text(row.getLong(1), row.getString(2), row.getString(3)))
                        .list()
                        .stream()
                        .map(article -> new Named(article.article(), article.sourceKey(), words(thing, id, article)))
                        .filter(named -> !named.words().isEmpty())
                        .toList();
    }

    private List<Anchor> words(Thing thing, long id, Text article) {
        Set<Span> spans = new HashSet<>(jdbc.sql("select span_start, span_end from mention where article_id = :article"
                        + " and kind = :kind and " + thing.column() + " = :id")
                .param("article", article.article())
                .param("kind", thing.mention().name())
                .param("id", id)
                .query((row, i) -> new Span(row.getInt(1), row.getInt(2)))
                .list());
        if (spans.isEmpty()) {
            return List.of();
        }
        ArticleFacts facts = laying.laid(article.sourceKey(), article.text()).facts();
        return evidence(thing, facts)
                .filter(said -> said.stream().map(Evidence::span).anyMatch(spans::contains))
                .map(said -> Anchor.of(article.text(), said.get(0).span()))
                .distinct()
                .toList();
    }

    private static Stream<List<Evidence>> evidence(Thing thing, ArticleFacts facts) {
        return switch (thing) {
            case PERSON -> facts.persons().stream().map(PersonFact::mentions);
            case ORGANISATION -> facts.organisations().stream().map(OrganisationFact::mentions);
            case MEETING -> facts.meetings().stream().map(MeetingFact::evidence);
        };
    }
}

package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.Article;
import org.plenum.archive.ArticleRepository;
import org.plenum.archive.Genre;
import org.plenum.archive.Meeting;
import org.plenum.archive.MeetingKind;
import org.plenum.archive.Organisation;
import org.plenum.archive.Outlet;
import org.plenum.archive.PartOfDay;
import org.plenum.archive.Person;
import org.plenum.archive.Region;
import org.plenum.archive.RegionBasis;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.MeetingFact;
import org.plenum.ingest.FileResult.KnownArticle;
import org.plenum.ingest.FileResult.Read;
import org.plenum.ingest.overlay.Fix;
import org.plenum.ingest.overlay.Laid;
import org.plenum.ingest.overlay.Overlay;
import org.plenum.ingest.overlay.Who;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores articles with their facts, a chunk at a time: a few queries look up all that the chunk refers to; what articles share is
 * stored through JPA, what belongs to one alone is copied in underneath it. An article that is known stays the same row; only its own facts are replaced.
 */
@Component
class ArticleWriter {

    /** What belongs to an article alone, in an order in which it can be removed. */
    private static final List<String> OWN = List.of(
            "Activity",
            "Participation",
            "Attestation",
            "Mention",
            "MeetingReport",
            "Byline",
            "ArticleLayout",
            "ArticleRegionCandidate");

    private final EntityManager entities;
    private final ArticleRepository articleRepository;
    private final SharedRows sharedRows;
    private final Divisions divisions;
    private final CorrectionStore corrections;
    private final JdbcTemplate jdbc;
    private final FactRows.Numbers numbers;
    private final Clock clock;

    ArticleWriter(
            EntityManager entities,
            ArticleRepository articleRepository,
            SharedRows sharedRows,
            Divisions divisions,
            CorrectionStore corrections,
            JdbcTemplate jdbc,
            Clock clock) {
        this.entities = entities;
        this.articleRepository = articleRepository;
        this.sharedRows = sharedRows;
        this.divisions = divisions;
        this.corrections = corrections;
        this.jdbc = jdbc;
        this.numbers = new FactRows.Numbers(jdbc);
        this.clock = clock;
    }

    /**
     * Lays the corrections in force over what was read, finds the rows and writes the facts.
     *
     * @param extractorVersion of what read the facts
     * @return the ids of the articles by the keys of their files
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> write(List<Read> chunk, String extractorVersion) {
        if (chunk.isEmpty()) {
            return Map.of();
        }
        corrections.oneWriterAtATime();
        Map<Long, Article> known = clearedOfFacts(chunk);
        List<Draft> drafts = drafts(chunk);
        SharedRows.OfChunk rows = sharedRows.of(
                drafts.stream().map(draft -> draft.laid().facts()).toList(),
                drafts.stream().map(Draft::identity).toList());
        FactRows own = new FactRows(jdbc, numbers);
        Map<String, Long> ids = new HashMap<>();
        for (Draft draft : drafts) {
            Read read = draft.read();
            Article article =
                    article(draft, known, rows.outlets().of(draft.laid().facts()), extractorVersion);
            ids.put(read.key(), Objects.requireNonNull(article.getId()));
            writeFacts(own, article, draft, rows);
        }
        entities.flush();
        own.send();
        entities.clear();
        return ids;
    }

    private record Draft(Read read, Laid laid, Identity identity) {}

    private List<Draft> drafts(List<Read> chunk) {
        Map<String, List<Fix>> fixes =
                corrections.inForce(chunk.stream().map(Read::key).toList());
        return chunk.stream()
                .map(read -> {
                    Laid laid =
                            Overlay.lay(read.source().text(), read.facts(), fixes.getOrDefault(read.key(), List.of()));
                    return new Draft(read, laid, Identity.of(read.key(), laid, divisions));
                })
                .toList();
    }

    private Map<Long, Article> clearedOfFacts(List<Read> chunk) {
        List<Long> ids = chunk.stream()
                .map(Read::known)
                .filter(Objects::nonNull)
                .map(KnownArticle::id)
                .toList();
        Map<Long, Article> articles = new HashMap<>();
        if (ids.isEmpty()) {
            return articles;
        }
        for (String table : OWN) {
            entities.createQuery("delete from " + table + " f where f.article.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        articleRepository
                .findAllById(ids)
                .forEach(article -> articles.put(Objects.requireNonNull(article.getId()), article));
        return articles;
    }

    private Article article(Draft draft, Map<Long, Article> known, @Nullable Outlet outlet, String extractorVersion) {
        Read read = draft.read();
        Article article = read.known() == null ? null : known.get(read.known().id());
        Article.Content content = new Article.Content(
                read.source().hash(),
                read.source().text(),
                extractorVersion,
                imported(article, read, extractorVersion));
        Article.About about = about(draft.laid().facts(), outlet);
        if (article != null) {
            article.reread(content, about);
            return article;
        }
        Article created = new Article(read.key(), content, about);
        entities.persist(created);
        return created;
    }

    /** Facts that are laid anew over the same text by the same extraction are no new import. */
    private Instant imported(@Nullable Article article, Read read, String extractorVersion) {
        boolean same = article != null
                && article.getContentHash().equals(read.source().hash())
                && article.getExtractorVersion().equals(extractorVersion);
        return article != null && same ? article.getImportedAt() : clock.instant();
    }

    private Article.About about(ArticleFacts facts, @Nullable Outlet outlet) {
        ArticleFacts.Publication published = facts.published();
        DivisionFinding division = facts.division();
        Region region = divisions.reference(entities, division.code());
        LocalDate reportedDay = facts.meetings().stream()
                .map(MeetingFact::heldOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Article.About(
                facts.title().text(),
                facts.title().derived(),
                published == null ? null : published.date(),
                published == null || published.time() == null
                        ? null
                        : LocalDateTime.of(published.date(), published.time()),
                reportedDay,
                outlet,
                region,
                region == null || division.basis() == null
                        ? null
                        : RegionBasis.valueOf(division.basis().name()),
                division.reason().isBlank() ? null : division.reason(),
                facts.language(),
                Genre.valueOf(facts.genre().name()));
    }

    private void writeFacts(FactRows own, Article article, Draft draft, SharedRows.OfChunk rows) {
        ArticleFacts facts = draft.laid().facts();
        Identity identity = draft.identity();
        Map<String, Organisation> bodies = rows.bodies().of(facts.organisations(), identity.bodies());
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < facts.meetings().size(); i++) {
            MeetingFact fact = facts.meetings().get(i);
            meetings.add(rows.meetings()
                    .get(
                            identity.meetings().get(i),
                            details(fact, bodies, article),
                            draft.laid().described().get(i)));
        }
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < facts.persons().size(); i++) {
            String printed = facts.persons().get(i).name();
            Who said = draft.laid().who().get(i);
            persons.add(rows.persons().get(identity.persons().get(i), said == null ? printed : said.name(), printed));
        }
        FactWriter writer = new FactWriter(own, entities, divisions, article, draft.laid());
        writer.writeArticle();
        writer.writeBodies(bodies);
        writer.writeMeetings(meetings);
        writer.writePersons(persons, bodies, meetings);
        writer.writeActivities(persons);
    }

    private static Meeting.Details details(MeetingFact fact, Map<String, Organisation> bodies, Article article) {
        Organisation host = fact.host() == null ? null : bodies.get(fact.host());
        return new Meeting.Details(
                fact.name(),
                MeetingKind.valueOf(fact.kind().name()),
                fact.ordinal(),
                fact.ordinalYear(),
                host,
                host != null && host.getRegion() != null ? host.getRegion() : article.getRegion(),
                fact.heldOn(),
                fact.heldUntil(),
                fact.partOfDay() == null
                        ? null
                        : PartOfDay.valueOf(fact.partOfDay().name()),
                name(fact.venue()),
                name(fact.branchVenues()));
    }

    private static @Nullable String name(MeetingFact.@Nullable Venue venue) {
        return venue == null ? null : venue.name();
    }
}

package org.plenum.search.index;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.plenum.search.index.Changes.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes as they lie on disk, or in OpenSearch: opened, written, committed. All that has to do with Hibernate Search's bootstrap is here. */
final class IndexFiles implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

    /** To be raised when documents of the same form are to hold something else, or words are to be made in another way. */
    private static final int CONTENT = 4;

    private static final List<Class<?>> TYPES = List.of(
            ArticleDocument.class,
            MeetingDocument.class,
            PersonDocument.class,
            OrganisationDocument.class,
            StateDocument.class);

    /** Of whose parts documents are made. */
    private static final List<Class<?>> FORM = Stream.<Class<?>>concat(TYPES.stream(), Stream.of(ArticleEntry.class))
            .toList();

    private final CloseableSearchMapping mapping;

    private IndexFiles(CloseableSearchMapping mapping) {
        this.mapping = mapping;
    }

    /** Opens them in a folder. */
    static IndexFiles open(Path folder) {
        return open(new IndexStore.InFiles(folder));
    }

    /** Opens them, and makes those that are not there, empty. What cannot be read is thrown away where that can be done. */
    static IndexFiles open(IndexStore store) {
        try {
            return created(store);
        } catch (RuntimeException e) {
            if (!store.discard()) {
                throw e;
            }
            log.warn("The search index in {} cannot be read ({}): it is made anew", store, e.getMessage());
            return created(store);
        }
    }

    private static IndexFiles created(IndexStore store) {
        IndexFiles files = new IndexFiles(boot(store.properties()));
        try {
            files.mapping.scope(Object.class).schemaManager().createIfMissing();
            // Opens the files: whatever is wrong with them shows here.
            TYPES.forEach(files::count);
            return files;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** The mapping of documents to a store, which is not asked for anything yet but its version. */
    static CloseableSearchMapping boot(Map<String, Object> store) {
        SearchMappingBuilder builder = SearchMapping.builder(
                        AnnotatedTypeSource.fromClasses(new LinkedHashSet<>(TYPES)))
                .property("hibernate.search.schema_management.strategy", "none");
        store.forEach((name, value) -> builder.property("hibernate.search.backend." + name, value));
        return builder.build();
    }

    /** What documents look like: an index with another fingerprint has to be made anew. */
    static String schema() {
        CRC32 crc = new CRC32();
        StringBuilder form = new StringBuilder();
        for (Class<?> type : FORM) {
            for (RecordComponent component : type.getRecordComponents()) {
                form.append(component).append(Arrays.toString(component.getAnnotations()));
            }
        }
        crc.update(form.toString().getBytes(StandardCharsets.UTF_8));
        return CONTENT + "-" + Version.LATEST.major + "-" + Long.toHexString(crc.getValue());
    }

    /** Empties them. */
    void clear() {
        mapping.scope(Object.class).schemaManager().dropAndCreate();
    }

    Optional<StateDocument> state() {
        return search(session -> session.search(StateDocument.class)
                .select(f -> f.composite()
                        .from(
                                f.field("schema", String.class),
                                f.field("database", String.class),
                                f.field("changes", Long.class),
                                f.field("shown", Long.class))
                        .asList(IndexFiles::state))
                .where(f -> f.matchAll())
                .fetchSingleHit());
    }

    /** One that an older Plenum wrote has no count of what was shown; its fingerprint tells that it has to be made anew. */
    static StateDocument state(List<?> row) {
        Long shown = (Long) row.get(3);
        return new StateDocument(
                StateDocument.ID,
                (String) row.get(0),
                (String) row.get(1),
                (Long) row.get(2),
                shown == null ? 0 : shown);
    }

    long count(Class<?> type) {
        return search(session -> session.search(type).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    <T> T search(Function<SearchSession, T> question) {
        try (SearchSession session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    /** Puts documents into the index, over those of the same number; seen and durable after the next {@link #commit}. */
    void put(Collection<?> documents) {
        write(indexer -> documents.stream()
                .map(document -> indexer.addOrUpdate(document).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Puts documents of new numbers into the index. */
    void add(Collection<?> documents) {
        write(indexer -> documents.stream()
                .map(document -> indexer.add(document).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new));
    }

    void remove(Kind kind, Collection<Long> ids) {
        write(indexer -> ids.stream()
                .map(id -> indexer.delete(kind.type(), id, null).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Which other documents hold something of those of these articles that there are, as of what {@link #show} has shown last. */
    Map<Long, Links> links(Collection<Long> articles) {
        Map<Long, Links> links = new HashMap<>();
        read(Kind.ARTICLE, articles, List.of("linkedPeople", "linkedBodies", "linkedMeetings"))
                .forEach(row -> links.put((Long) row.get(0), Links.of(list(row, 1), list(row, 2), list(row, 3))));
        return links;
    }

    /** What articles say of those of these people or bodies that there are, likewise. */
    Traces traces(Kind kind, Collection<Long> ids) {
        Traces traces = new Traces();
        boolean people = kind == Kind.PERSON;
        List<String> fields = people
                ? List.of("months", "outlets", "organisations", "kinds")
                : List.of("months", "outlets", "persons");
        for (List<?> row : read(kind, ids, fields)) {
            Trace trace = traces.of(kind, (Long) row.get(0));
            IndexFiles.<String>list(row, 1).forEach(trace::month);
            IndexFiles.<Long>list(row, 2).forEach(trace::outlet);
            IndexFiles.<Long>list(row, 3).forEach(trace::post);
            if (people) {
                IndexFiles.<String>list(row, 4).forEach(trace::kind);
            }
        }
        return traces;
    }

    /** The number and some fields, of any number of values each, of those of some documents that there are. */
    private List<List<?>> read(Kind kind, Collection<Long> ids, List<String> fields) {
        return search(session -> session.search(kind.type())
                .select(f -> f.composite()
                        .from(Stream.concat(
                                        Stream.of(f.id()),
                                        fields.stream()
                                                .map(field -> f.field(field).list()))
                                .toArray(ProjectionFinalStep<?>[]::new))
                        .asList())
                .where(f -> f.id().matchingAny(ids))
                .fetchAllHits());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(List<?> row, int column) {
        return (List<T>) row.get(column);
    }

    private void write(Function<SearchIndexer, CompletableFuture<?>[]> work) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
                .build()) {
            CompletableFuture.allOf(work.apply(session.indexer())).join();
        }
    }

    /** Makes what was written durable: articles last, for what they were before tells what else has to be made again. */
    void commit() {
        for (Kind kind : List.of(Kind.MEETING, Kind.PERSON, Kind.ORGANISATION, Kind.ARTICLE)) {
            mapping.scope(kind.type()).workspace().flush();
        }
    }

    /** Shows what was committed to whoever searches from now on. */
    void show() {
        for (Kind kind : Kind.values()) {
            mapping.scope(kind.type()).workspace().refresh();
            // A reader is opened by the first who searches: now, not when more may have been written.
            count(kind.type());
        }
    }

    /** Notes how far it has come; after {@link #commit} only. */
    void note(StateDocument state) {
        put(List.of(state));
        mapping.scope(StateDocument.class).workspace().flush();
        mapping.scope(StateDocument.class).workspace().refresh();
    }

    @Override
    public void close() {
        mapping.close();
    }
}

package org.plenum.search.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.search.index.Changes.Kind;

/** What articles say of people and bodies, gathered as they come. An archive of a million articles has a hundred megabytes of it at most. */
final class Traces {

    /** Of whom, and of what, there are any. */
    static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION);

    private final Map<Kind, Map<Long, Trace>> all = new EnumMap<>(Kind.class);

    private Map<Long, Trace> of(Kind kind) {
        return all.computeIfAbsent(kind, k -> new HashMap<>());
    }

    /** Empty, and kept, when there was none. */
    Trace of(Kind kind, long id) {
        return of(kind).computeIfAbsent(id, number -> new Trace());
    }

    Set<Long> ids(Kind kind) {
        return of(kind).keySet();
    }

    /** But for posts and kinds of meetings, of which the document does not say whose they are. */
    void add(ArticleDocument article) {
        article.persons().forEach(person -> add(of(Kind.PERSON, person), article));
        article.organisations().forEach(body -> add(of(Kind.ORGANISATION, body), article));
    }

    private static void add(Trace trace, ArticleDocument article) {
        trace.month(article.month());
        article.outlets().forEach(trace::outlet);
    }

    /** Those of some numbers out of others. */
    void addAll(Kind kind, Collection<Long> ids, Traces others) {
        for (Long id : ids) {
            Trace other = others.of(kind).get(id);
            if (other != null) {
                of(kind, id).addAll(other);
            }
        }
    }

    void forget(Kind kind, Collection<Long> ids) {
        ids.forEach(of(kind)::remove);
    }

    int size() {
        return all.values().stream().mapToInt(Map::size).sum();
    }

    void clear() {
        all.values().forEach(Map::clear);
    }
}

package org.plenum.search.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenum.search.index.Changes.Kind;

/** Numbers of the documents that hold something of articles: they are made again when those change. */
final class Links {

    private final Map<Kind, Set<Long>> ids = new EnumMap<>(Kind.class);

    static Links of(Collection<Long> people, Collection<Long> bodies, Collection<Long> meetings) {
        Links links = new Links();
        links.of(Kind.PERSON).addAll(people);
        links.of(Kind.ORGANISATION).addAll(bodies);
        links.of(Kind.MEETING).addAll(meetings);
        return links;
    }

    Set<Long> of(Kind kind) {
        return ids.computeIfAbsent(kind, k -> new HashSet<>());
    }

    void add(Links more) {
        more.ids.forEach((kind, numbers) -> of(kind).addAll(numbers));
    }

    void remove(Links others) {
        others.ids.forEach((kind, numbers) -> of(kind).removeAll(numbers));
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return ids.values().stream().mapToInt(Set::size).sum();
    }

    void clear() {
        ids.clear();
    }
}

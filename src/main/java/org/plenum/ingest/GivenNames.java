package org.plenum.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The names that somebody has given to people, bodies and meetings. They go by natural keys, so that they are given again to a row that
 * went and is made anew.
 */
@Component
class GivenNames {

    private static final String NAME = "NAME";

    private final JdbcClient jdbc;

    GivenNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those in force.
     *
     * @param kind person, organisation or meeting
     * @param keys natural keys, see {@link NaturalKeys}; no query for none
     */
    OfThings of(String kind, Collection<String> keys) {
        OfThings given = new OfThings(new HashMap<>(), new HashMap<>());
        Lookup.all(
                        keys,
                        portion -> jdbc.sql("""
                        select target_key, field, value from correction
                        where withdrawn_at is null and target_kind = :kind and target_key in (:keys) order by id
                        """)
                                .param("kind", kind)
                                .param("keys", portion)
                                .query((row, i) -> new Said(row.getString(1), row.getString(2), row.getString(3)))
                                .list())
                .forEach(given::add);
        return given;
    }

    private record Said(String key, String field, String value) {}

    /** By natural keys. */
    record OfThings(Map<String, String> names, Map<String, List<String>> forms) {

        private void add(Said said) {
            if (said.field().equals(NAME)) {
                names.put(said.key(), said.value());
            } else {
                forms.computeIfAbsent(said.key(), key -> new ArrayList<>()).add(said.value());
            }
        }

        /** What it is to be called; empty when nobody has said. */
        Optional<String> name(String key) {
            return Optional.ofNullable(names.get(key));
        }

        /** Other forms of a person's name that somebody has added. */
        List<String> spellings(String key) {
            return forms.getOrDefault(key, List.of());
        }
    }
}

package org.plenum.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The names of numbers, in one statement however many they are; in their order, those that nothing has left out. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class NameReader {

    private final JdbcClient jdbc;

    NameReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Long, String> people(List<Long> ids) {
        return names("person", ids);
    }

    public Map<Long, String> organisations(List<Long> ids) {
        return names("organisation", ids);
    }

    public Map<Long, String> outlets(List<Long> ids) {
        return names("outlet", ids);
    }

    private Map<Long, String> names(String table, List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> found = new HashMap<>();
        jdbc.sql("select id, name from " + table + " where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("id"), row.getString("name"));
                });
        Map<Long, String> names = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> names.put(id, found.get(id)));
        return names;
    }
}

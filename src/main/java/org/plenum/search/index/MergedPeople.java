package org.plenum.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was merged into whom: documents hold a merged person's number, and those of the ones that the person is listed as. */
final class MergedPeople {

    private final Map<Long, Long> winners = new HashMap<>();

    static MergedPeople of(JdbcClient jdbc) {
        MergedPeople merged = new MergedPeople();
        jdbc.sql("select id, merged_into from person where merged_into is not null")
                .query(row -> {
                    merged.winners.put(row.getLong(1), row.getLong(2));
                });
        return merged;
    }

    /** Each once. */
    List<Long> withWinners(Collection<Long> people) {
        if (winners.isEmpty()) {
            return List.copyOf(people);
        }
        Set<Long> all = new HashSet<>(people);
        for (Long person : people) {
            for (Long winner = winners.get(person); winner != null && all.add(winner); ) {
                winner = winners.get(winner);
            }
        }
        return List.copyOf(all);
    }
}

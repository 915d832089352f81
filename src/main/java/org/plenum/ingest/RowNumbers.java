package org.plenum.ingest;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers for rows that are not stored through JPA, out of the sequence that JPA takes its numbers from. As Hibernate's pooled optimiser
 * has it, a value of the sequence stands for itself and the 49 numbers before it. Safe for many threads.
 */
final class RowNumbers {

    private static final int INCREMENT = 50;

    /** Values that one query fetches: numbers for the rows of a chunk, more or less. */
    private static final int FETCHED = 40;

    private final JdbcClient jdbc;
    private final String query;
    private List<Long> values = List.of();
    private int value;
    private long next = 1;
    private long last;

    RowNumbers(JdbcClient jdbc, String sequence) {
        this.jdbc = jdbc;
        query = "select nextval('" + sequence + "') from generate_series(1, " + FETCHED + ")";
    }

    /** A number that no other row of the table has or will have. */
    synchronized long next() {
        if (next > last) {
            if (value == values.size()) {
                values = jdbc.sql(query).query(Long.class).list();
                value = 0;
            }
            last = values.get(value++);
            // Below the first value of all there is nothing.
            next = Math.max(1, last - INCREMENT + 1);
        }
        return next++;
    }
}

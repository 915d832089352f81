package org.plenum.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.CodeRange;

/** The conditions of a query as they gather, with their values. */
final class Where {

    /** Begins a query with a table {@code same} of all rows that stand for one person: the person's own and those merged into it. */
    static final String WITH_SAME = """
            with recursive same (id) as (
                select cast(:person as bigint) union select p.id from person p join same s on p.merged_into = s.id)
            """;

    /** The rows of {@link #WITH_SAME}, for a query that asks for them once. */
    static final String SAME_PERSON = "(" + WITH_SAME + "select id from same)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    Where and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Rows of a division and of all below it; nothing for null. */
    Where inside(String column, @Nullable Place place) {
        if (place != null) {
            CodeRange range = CodeRange.of(place.code());
            and(column + " >= :codeFrom and " + column + " < :codeUntil");
            with("codeFrom", range.from()).with("codeUntil", range.until());
        }
        return this;
    }

    Where from(String column, @Nullable LocalDate from) {
        return from == null ? this : and(column + " >= :from", "from", from);
    }

    Where to(String column, @Nullable LocalDate to) {
        return to == null ? this : and(column + " <= :to", "to", to);
    }

    /** " where ...", or nothing. */
    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

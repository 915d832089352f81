package org.plenum.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    /** The same of several people, {@code :persons}. */
    static final String SAME_PEOPLE = """
            (with recursive same (id) as (
                select p.id from person p where p.id in (:persons)
                union select p.id from person p join same s on p.merged_into = s.id)
             select id from same)
            """;

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

    /** Rows of divisions and of all below them, or of none where that is chosen. */
    Where places(String column, Narrowing narrowing) {
        List<String> any = new ArrayList<>();
        narrowing.places().forEach(place -> any.add(inside(column, place)));
        if (narrowing.noPlace()) {
            any.add(column + " is null");
        }
        return anyOf(any);
    }

    /** What lies in a division. Codes are digits, nothing else. */
    static String inside(String column, Place place) {
        CodeRange range = CodeRange.of(place.code());
        return "(" + column + " >= '" + range.from() + "' and " + column + " < '" + range.until() + "')";
    }

    /** Rows of one day or several that touch a period, or are without day where that is chosen; all within the bounds. */
    Where times(String first, String last, Narrowing narrowing) {
        List<String> any = new ArrayList<>();
        for (Period period : narrowing.periods()) {
            any.add("(" + first + " <= '" + period.last() + "' and " + last + " >= '" + period.first() + "')");
        }
        if (narrowing.undated()) {
            any.add(first + " is null");
        }
        return anyOf(any).to(first, narrowing.to()).from(last, narrowing.from());
    }

    /**
     * Rows that are named in articles of the outlets and times that are chosen.
     *
     * @param named a condition, open at its end for what holds of the article {@code a}, with the bracket that closes it
     */
    Where named(String named, Narrowing narrowing) {
        List<String> any = new ArrayList<>();
        for (Period period : narrowing.periods()) {
            any.add(named + "a.dated_on between '" + period.first() + "' and '" + period.last() + "')");
        }
        if (narrowing.undated()) {
            any.add("not " + named + "a.dated_on is not null)");
        }
        return anyOf(any).in(named + "a.outlet_id in (:outlets))", "outlets", narrowing.outlets());
    }

    /** One of the conditions has to hold; nothing without any. */
    Where anyOf(List<String> any) {
        return any.isEmpty() ? this : and("(" + String.join(" or ", any) + ")");
    }

    /** A condition with the values of a list; nothing where the list is empty. */
    Where in(String condition, String name, Collection<?> values) {
        return values.isEmpty() ? this : and(condition, name, values);
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

package org.plenum.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.archive.CodeRange;
import org.plenum.archive.NameKey;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;

/** What somebody typed, as conditions on articles for PostgreSQL. */
final class TypedConditions {

    /** Enough of a text to find it by; longer ones would not fit into a text-search vector. */
    private static final String WORDS = "to_tsvector('english', a.title || ' ' || left(a.text, 200000))";

    private TypedConditions() {}

    static void add(Where where, TypedQuery typed, Places places) {
        if (typed.isEmpty()) {
            where.and("false");
            return;
        }
        words(where, typed);
        int number = 0;
        for (Clause clause : typed.clauses()) {
            if (clause.field() != Field.WORDS) {
                String condition = condition(where, clause, "typed" + ++number, places);
                where.and(clause.without() ? "(" + condition + ") is not true" : condition);
            }
        }
    }

    private static void words(Where where, TypedQuery typed) {
        List<Clause> words = typed.clauses().stream()
                .filter(clause -> clause.field() == Field.WORDS)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        String condition = WORDS + " @@ websearch_to_tsquery('english', :words)";
        where.with(
                "words",
                words.stream()
                        .map(clause -> (clause.without() ? "-\"" : "\"") + clause.text() + "\"")
                        .collect(Collectors.joining(" ")));
        String wanted = typed.wanted();
        if (wanted.codePoints().anyMatch(Character::isIdeographic)) {
            condition += " or strpos(a.title || ' ' || a.text, :wanted) > 0";
            where.with("wanted", wanted);
        }
        Set<String> keys = NameKey.inAnyOrder(wanted);
        if (!keys.isEmpty()) {
            condition += " or a.id in (select m.article_id from mention m join person p on p.id = m.person_id"
                    + " where p.name_key in (:keys))";
            where.with("keys", keys);
        }
        where.and("(" + condition + ")");
    }

    private static String condition(Where where, Clause clause, String name, Places places) {
        switch (clause.field()) {
            case PERSON -> {
                Set<String> keys = NameKey.inAnyOrder(clause.text());
                where.with(name, keys.isEmpty() ? Set.of("") : keys);
                return "a.id in (select m.article_id from mention m join person p on p.id = m.person_id where p.name_key in (:"
                        + name + "))";
            }
            case REGION -> {
                List<String> codes = places.meant(clause.text());
                String conditions = codes.stream()
                        .map(CodeRange::of)
                        .map(range ->
                                "a.region_code >= '" + range.from() + "' and a.region_code < '" + range.until() + "'")
                        .collect(Collectors.joining(" or "));
                return codes.isEmpty() ? "false" : "(" + conditions + ")";
            }
            default -> {
                where.with(name, clause.text());
                return "a.outlet_id in (select o.id from outlet o where strpos(lower(o.name), lower(:" + name
                        + ")) > 0)";
            }
        }
    }
}

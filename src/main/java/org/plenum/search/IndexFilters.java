package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;
import static org.plenum.search.index.ArticleDocument.UNDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Period.Unit;

/** What a list is narrowed to, as the index understands it: each dimension by itself, so that a facet can leave out its own. */
final class IndexFilters {

    private final SearchPredicateFactory factory;
    private final ListForm form;
    private final Map<Dimension, SearchPredicate> dimensions = new EnumMap<>(Dimension.class);
    private final SearchPredicate text;
    private final @Nullable SearchPredicate bounds;

    /** @param text what was typed; null for nothing */
    IndexFilters(SearchPredicateFactory factory, ListForm form, @Nullable SearchPredicate text, Narrowing narrowing) {
        this.factory = factory;
        this.form = form;
        this.text = text == null ? factory.matchAll().boost(0).toPredicate() : text;
        this.bounds = bounds(narrowing.from(), narrowing.to());
        places(narrowing);
        times(narrowing);
        put(Dimension.KIND, narrowing.kinds());
        put(Dimension.OUTLET, narrowing.outlets());
        put(Dimension.PERSON, narrowing.persons());
        put(Dimension.ORGANISATION, narrowing.organisations());
    }

    /** The field that holds the values of a dimension that is a plain list of them. */
    static String field(Dimension dimension) {
        return switch (dimension) {
            case PLACE -> "within";
            case KIND -> "kinds";
            case OUTLET -> "outlets";
            case PERSON -> "persons";
            case ORGANISATION -> "organisations";
            case TIME -> throw new IllegalArgumentException("time has several");
        };
    }

    /** The dimensions of which something is chosen. */
    Set<Dimension> inForce() {
        return dimensions.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(dimensions.keySet());
    }

    SearchPredicate all() {
        return without(null).toPredicate();
    }

    /** All filters but those of one dimension, to be added to. */
    BooleanPredicateClausesStep<?, ?> without(@Nullable Dimension left) {
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        all.must(text);
        if (bounds != null) {
            all.filter(bounds);
        }
        dimensions.forEach((dimension, predicate) -> {
            if (dimension != left) {
                all.filter(predicate);
            }
        });
        return all;
    }

    private void put(Dimension dimension, Collection<?> values) {
        if (!values.isEmpty()) {
            dimensions.put(
                    dimension,
                    form.dimensions().contains(dimension)
                            ? any(field(dimension), values)
                            : factory.matchNone().toPredicate());
        }
    }

    private void places(Narrowing narrowing) {
        List<String> codes =
                new ArrayList<>(narrowing.places().stream().map(Place::code).toList());
        if (narrowing.noPlace()) {
            codes.add(NONE);
        }
        put(Dimension.PLACE, codes);
    }

    private void times(Narrowing narrowing) {
        if (narrowing.periods().isEmpty() && !narrowing.undated()) {
            return;
        }
        List<String> months = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (Period period : narrowing.periods()) {
            if (period.unit() == Unit.DAY && form.day() != null) {
                days.add(day(period.first()));
            } else {
                months.addAll(period.months());
            }
        }
        if (narrowing.undated()) {
            months.add(NONE);
        }
        BooleanPredicateClausesStep<?, ?> any = factory.bool();
        if (!months.isEmpty()) {
            any.should(any(form.month(), months));
        }
        if (!days.isEmpty() && form.day() != null) {
            any.should(any(form.day(), days));
        }
        dimensions.put(Dimension.TIME, any.toPredicate());
    }

    private @Nullable SearchPredicate bounds(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null || form.day() == null) {
            return null;
        }
        return days(form.day(), from == null ? UNDATED + 1 : day(from), to == null ? Integer.MAX_VALUE : day(to));
    }

    /**
     * Days from one to another. Lucene gathers all rows of these days out of its tree of days, where few rows are left by another filter and
     * to look at theirs would be less; where the index is in files it may choose.
     */
    SearchPredicate days(String field, int first, int last) {
        return factory.extension()
                .ifSupported(
                        LuceneExtension.get(),
                        files -> files.fromLuceneQuery(new IndexOrDocValuesQuery(
                                IntPoint.newRangeQuery(field, first, last),
                                SortedNumericDocValuesField.newSlowRangeQuery(field, first, last))))
                .orElse(any -> any.range().field(field).between(first, last))
                .toPredicate();
    }

    private static int day(LocalDate day) {
        return (int) Math.max(UNDATED + 1, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    private SearchPredicate any(String field, Collection<?> values) {
        return factory.terms().field(field).matchingAny(values).constantScore().toPredicate();
    }
}

package org.plenum.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to. Of one dimension any of the values will do, and each dimension with values has to be met. Immutable.
 *
 * @param places divisions, with all that lies below them
 * @param noPlace what belongs to no known division
 * @param periods years, months and days
 * @param undated what has no date
 * @param from on this day or later; null for no bound. The bounds narrow beside the periods, and no facet leaves them out
 * @param to on this day or earlier
 * @param kinds kinds of meetings, or of bodies
 * @param outlets numbers of outlets
 * @param persons numbers of people
 * @param organisations numbers of bodies
 */
public record Narrowing(
        List<Place> places,
        boolean noPlace,
        List<Period> periods,
        boolean undated,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> kinds,
        List<Long> outlets,
        List<Long> persons,
        List<Long> organisations) {

    /** Everything. */
    public static final Narrowing NONE =
            new Narrowing(List.of(), false, List.of(), false, null, null, List.of(), List.of(), List.of(), List.of());

    public Narrowing {
        places = List.copyOf(places);
        periods = List.copyOf(periods);
        kinds = List.copyOf(kinds);
        outlets = List.copyOf(outlets);
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
    }

    /** Of the division and all below it alone; everywhere for null. */
    public Narrowing in(@Nullable Place place) {
        return new Narrowing(listOf(place), false, periods, undated, from, to, kinds, outlets, persons, organisations);
    }

    /** Of the period alone; at any time for null, but for the bounds. */
    public Narrowing during(@Nullable Period period) {
        return new Narrowing(places, noPlace, listOf(period), false, from, to, kinds, outlets, persons, organisations);
    }

    /** Of the kind alone; of any for null. */
    public Narrowing ofKind(@Nullable String kind) {
        return new Narrowing(
                places, noPlace, periods, undated, from, to, listOf(kind), outlets, persons, organisations);
    }

    public Narrowing ofPerson(@Nullable Long person) {
        return new Narrowing(
                places, noPlace, periods, undated, from, to, kinds, outlets, listOf(person), organisations);
    }

    public Narrowing ofOrganisation(@Nullable Long organisation) {
        return new Narrowing(
                places, noPlace, periods, undated, from, to, kinds, outlets, persons, listOf(organisation));
    }

    public Narrowing fromOutlet(@Nullable Long outlet) {
        return new Narrowing(
                places, noPlace, periods, undated, from, to, kinds, listOf(outlet), persons, organisations);
    }

    public Narrowing between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Narrowing(places, noPlace, periods, undated, first, last, kinds, outlets, persons, organisations);
    }

    /** The same with nothing chosen of one dimension. */
    public Narrowing without(Dimension dimension) {
        return switch (dimension) {
            case PLACE -> in(null);
            case TIME -> during(null);
            case KIND -> ofKind(null);
            case OUTLET -> fromOutlet(null);
            case PERSON -> ofPerson(null);
            case ORGANISATION -> ofOrganisation(null);
        };
    }

    /** What is chosen of the dimensions whose values are numbers. */
    Map<Dimension, List<Long>> numbers() {
        return Map.of(Dimension.OUTLET, outlets, Dimension.PERSON, persons, Dimension.ORGANISATION, organisations);
    }

    /** The dimensions of which something is chosen. */
    public Set<Dimension> inForce() {
        Set<Dimension> inForce = EnumSet.noneOf(Dimension.class);
        Stream.of(Dimension.values())
                .filter(dimension -> !equals(without(dimension)))
                .forEach(inForce::add);
        return inForce;
    }

    /** The months of which single days are worth counting: those chosen, and those of which days are chosen or bound. */
    public List<Period> openMonths() {
        Stream<Period> chosen = periods.stream()
                .filter(period -> period.unit() != Period.Unit.YEAR)
                .map(period -> Period.month(period.first()));
        Stream<Period> bound = from != null && to != null && Period.month(from).equals(Period.month(to))
                ? Stream.of(Period.month(from))
                : Stream.empty();
        return Stream.concat(chosen, bound).distinct().sorted().toList();
    }

    private static <T> List<T> listOf(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}

package org.plenum.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleOrder;
import org.plenum.search.Dimension;
import org.plenum.search.Narrowing;
import org.plenum.search.Paging;
import org.plenum.search.Period;
import org.plenum.search.Period.Unit;
import org.plenum.search.Place;
import org.plenum.search.Places;

/**
 * Reads the parameters of an address. One that is absent or blank is null; one that makes no sense throws
 * {@link BadParameterException}, which says which and why.
 */
final class Parameters {

    static final int DEFAULT_SIZE = 20;
    static final List<Integer> SIZES = List.of(20, 50, 100);
    /** Value of {@code region} for what belongs to no division. */
    static final String NO_PLACE = "none";

    private static final int LONGEST_TEXT = 200;
    /** Values of one parameter. */
    private static final int MOST_VALUES = 50;

    private static final int LAST_PAGE = 10_000_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern WORD = Pattern.compile("[A-Z_]{1,40}");

    private final Filters filters;

    Parameters(Map<String, String[]> given) {
        filters = Filters.of(given);
    }

    Filters filters() {
        return filters;
    }

    /** Free text, control characters taken out. */
    @Nullable
    String text(String name) {
        String given = filters.get(name);
        if (given == null) {
            return null;
        }
        if (given.length() > LONGEST_TEXT) {
            throw new BadParameterException(name, given, "long");
        }
        String text = given.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String name) {
        String given = filters.get(name);
        if (given == null) {
            return null;
        }
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException e) {
            throw new BadParameterException(name, given, "nosuchday");
        }
        throw new BadParameterException(name, given, "day");
    }

    /** The last day of a range; it may not lie before the first. */
    @Nullable
    LocalDate dayNotBefore(String name, @Nullable LocalDate first) {
        LocalDate last = day(name);
        if (last != null && first != null && last.isBefore(first)) {
            throw new BadParameterException(name, last.toString(), "order");
        }
        return last;
    }

    /**
     * What a list is to be narrowed to.
     *
     * @param dimensions by which it can be; parameters of others are not read
     * @param days whether its rows have days: else years and months can be chosen, and there are no bounds
     */
    Narrowing narrowing(Places places, Set<Dimension> dimensions, boolean days) {
        LocalDate from = days ? day("from") : null;
        boolean timed = dimensions.contains(Dimension.TIME);
        return new Narrowing(
                places(places),
                all(PlaceFacet.PARAMETER).contains(NO_PLACE),
                timed ? periods(days) : List.of(),
                timed && flag(TimeFacet.UNDATED),
                from,
                days ? dayNotBefore("to", from) : null,
                dimensions.contains(Dimension.KIND) ? words("kind") : List.of(),
                dimensions.contains(Dimension.OUTLET) ? ids("outlet") : List.of(),
                dimensions.contains(Dimension.PERSON) ? ids("person") : List.of(),
                dimensions.contains(Dimension.ORGANISATION) ? ids("organisation") : List.of());
    }

    private List<String> all(String name) {
        List<String> all = filters.all(name);
        if (all.size() > MOST_VALUES) {
            throw new BadParameterException(name, all.get(MOST_VALUES), "many");
        }
        return all;
    }

    /** The number of one thing; null when absent. */
    @Nullable
    Long id(String name) {
        List<Long> ids = ids(name);
        return ids.isEmpty() ? null : ids.get(0);
    }

    private List<Long> ids(String name) {
        return all(name).stream()
                .map(given -> {
                    if (!NUMBER.matcher(given).matches()) {
                        throw new BadParameterException(name, given, "id");
                    }
                    return Long.valueOf(given);
                })
                .toList();
    }

    /** Some of the archive's own words, such as kinds of meetings. */
    private List<String> words(String name) {
        all(name).stream().filter(given -> !WORD.matcher(given).matches()).forEach(given -> {
            throw new BadParameterException(name, given, "word");
        });
        return all(name);
    }

    private List<Place> places(Places places) {
        String name = PlaceFacet.PARAMETER;
        return all(name).stream()
                .filter(given -> !given.equals(NO_PLACE))
                .map(given -> {
                    if (!CODE.matcher(given).matches()) {
                        throw new BadParameterException(name, given, "code");
                    }
                    return places.find(given)
                            .orElseThrow(() -> new BadParameterException(name, given, "nosuchdivision"));
                })
                .toList();
    }

    private List<Period> periods(boolean days) {
        String name = TimeFacet.PARAMETER;
        return all(name).stream()
                .map(given -> Period.parse(given)
                        .filter(period -> days || period.unit() != Unit.DAY)
                        .orElseThrow(() -> new BadParameterException(name, given, "period")))
                .toList();
    }

    /** A year; null when absent. */
    @Nullable
    Period year(String name) {
        String given = filters.get(name);
        return given == null
                ? null
                : Period.parse(given)
                        .filter(period -> period.unit() == Unit.YEAR)
                        .orElseThrow(() -> new BadParameterException(name, given, "period"));
    }

    boolean flag(String name) {
        String given = filters.get(name);
        if (given == null || given.equals("false")) {
            return false;
        }
        if (!given.equals("true")) {
            throw new BadParameterException(name, given, "flag");
        }
        return true;
    }

    /** The order of a list; by relevance where words are looked for, unless something else is asked for. */
    ArticleOrder order(String name, boolean words) {
        String given = filters.get(name);
        if (given == null) {
            return words ? ArticleOrder.RELEVANCE : ArticleOrder.NEWEST;
        }
        return Stream.of(ArticleOrder.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(name, given, "sort"));
    }

    /** Which part of something long; the first, unless another is asked for. */
    int part(int parts) {
        return number("part", 1, parts, "part");
    }

    /** Page of a list that is a part of a page, by a parameter of its own. */
    int pageOf(String name) {
        return number(name, 1, LAST_PAGE, "page");
    }

    Paging paging() {
        return new Paging(number("page", 1, LAST_PAGE, "page"), size());
    }

    private int size() {
        int size = number("size", DEFAULT_SIZE, 100, "size");
        if (!SIZES.contains(size)) {
            throw new BadParameterException("size", Integer.toString(size), "size");
        }
        return size;
    }

    private int number(String name, int otherwise, int most, String why) {
        String given = filters.get(name);
        if (given == null) {
            return otherwise;
        }
        if (!given.matches("\\d{1,9}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > most) {
            throw new BadParameterException(name, given, why);
        }
        return Integer.parseInt(given);
    }
}

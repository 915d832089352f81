package org.plenum.web;

import java.util.List;
import org.plenum.search.DivisionCounts;
import org.plenum.search.Place;

/**
 * A division in a list of divisions.
 *
 * @param articles articles about it and what lies below
 * @param share of the largest line, in percent
 */
record DivisionRow(Place place, long articles, int share) {

    static List<DivisionRow> of(List<Place> places, DivisionCounts counts) {
        long most = places.stream()
                .mapToLong(place -> counts.within(place.code()))
                .max()
                .orElse(0);
        return places.stream()
                .map(place -> {
                    long count = counts.within(place.code());
                    return new DivisionRow(place, count, most == 0 ? 0 : (int) Math.ceil(100.0 * count / most));
                })
                .toList();
    }
}

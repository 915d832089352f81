package org.plenum.benchmark.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;

/**
 * A division that is reported on.
 *
 * @param name as printed with its type: "Huaiji County"; a city's without ("Yueyang")
 * @param bare without the type: "Huaiji"
 * @param levelWord as its bodies carry it: "Municipal", "County", "District"
 * @param chief the office at the head of its government
 */
record Place(String code, String name, String bare, String levelWord, String chief) {

    private static final int MOST = 300;

    static List<Place> of(long seed, Gazetteer gazetteer) {
        List<Place> all = new ArrayList<>();
        for (Division division : gazetteer.divisions()) {
            Place place = of(division);
            // Of divisions that share their name, no text could tell which is meant.
            if (place != null && gazetteer.named(place.bare).size() == 1) {
                all.add(place);
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = all.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Place swapped = all.get(i);
            all.set(i, all.get(other));
            all.set(other, swapped);
        }
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static @Nullable Place of(Division division) {
        String name = division.nameEn();
        if (division.level() == Level.PREFECTURE && name.indexOf(' ') < 0) {
            return new Place(division.code(), name, name, "Municipal", "mayor");
        }
        if (division.level() == Level.COUNTY && name.matches("\\w+ County")) {
            return new Place(division.code(), name, name.replace(" County", ""), "County", "county head");
        }
        if (division.level() == Level.COUNTY && name.matches("\\w+ District")) {
            return new Place(division.code(), name, name.replace(" District", ""), "District", "district mayor");
        }
        return null;
    }
}

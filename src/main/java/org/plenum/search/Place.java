package org.plenum.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.gazetteer.Level;

/**
 * A division with its names and all that it lies in.
 *
 * @param code six digits of GB/T 2260
 * @param above the divisions it belongs to, province first; empty for a province
 */
public record Place(String code, Level level, String nameEn, String nameZh, List<Place> above) {

    public Place {
        above = List.copyOf(above);
    }

    /** "Huaiji County, Zhaoqing, Guangdong". */
    public String full() {
        Stream<String> upwards = Stream.iterate(above.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> above.get(i).nameEn());
        return Stream.concat(Stream.of(nameEn), upwards).collect(Collectors.joining(", "));
    }

    /** From above, as Chinese addresses go: "广东省肇庆市怀集县". */
    public String fullZh() {
        return above.stream().map(Place::nameZh).collect(Collectors.joining()) + nameZh;
    }
}

package org.plenum.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenum.search.DivisionCounts;
import org.plenum.search.Place;

/**
 * The provinces as a map of tiles of one size, roughly where they lie; how dark a tile is says how many articles there are, and so does its number.
 *
 * @param tiles by rows, from the north, each from the west
 */
record TileMap(List<Tile> tiles) {

    /** Width and height of a tile with the gap behind it, in the units of the drawing. */
    private static final int WIDTH = 74;

    private static final int HEIGHT = 56;

    /** Two digits of the code of each province, in the rows of the map. */
    private static final List<String> ROWS = List.of(
            "                     23",
            "65          15 11 21 22",
            "   63 62 64 14 13 12   ",
            "54    51 61 41 37 32   ",
            "         50 42 34 31   ",
            "      53 52 43 36 33   ",
            "         45 44 35 71   ",
            "         46 82 81      ");

    /**
     * @param label short Chinese name
     * @param shade 0 for none, to 4 for the most
     */
    record Tile(Place place, String label, long count, int x, int y, int shade, String address) {}

    /** @param address of what a tile leads to */
    static TileMap of(List<Place> provinces, DivisionCounts counts, Function<Place, String> address) {
        long most = provinces.stream()
                .mapToLong(place -> counts.within(place.code()))
                .max()
                .orElse(0);
        return new TileMap(IntStream.range(0, ROWS.size())
                .boxed()
                .flatMap(row -> provinces.stream()
                        .filter(place -> column(row, place) >= 0)
                        .sorted(Comparator.comparingInt(place -> column(row, place)))
                        .map(place -> {
                            long count = counts.within(place.code());
                            return new Tile(
                                    place,
                                    shortName(place),
                                    count,
                                    column(row, place) * WIDTH,
                                    row * HEIGHT,
                                    shade(count, most),
                                    address.apply(place));
                        }))
                .toList());
    }

    /** The size of the drawing, as a view box. */
    public String viewBox() {
        return "0 0 %d %d".formatted(8 * WIDTH, ROWS.size() * HEIGHT);
    }

    private static int column(int row, Place place) {
        List<String> codes = Arrays.asList(ROWS.get(row).split("(?<=\\G.{3})"));
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).strip().equals(place.code().substring(0, 2))) {
                return i;
            }
        }
        return -1;
    }

    /** By orders of magnitude: archives are uneven. */
    private static int shade(long count, long most) {
        if (count == 0) {
            return 0;
        }
        return 1 + (int) Math.min(3, Math.floor(4 * Math.log(count) / Math.log(most + 1.0)));
    }

    /** 广东 for 广东省, 内蒙古 for 内蒙古自治区. */
    private static String shortName(Place place) {
        String name = place.nameZh();
        return name.substring(0, Math.min(name.length(), name.startsWith("内蒙古") || name.startsWith("黑龙江") ? 3 : 2));
    }
}

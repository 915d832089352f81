package org.plenum.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final String[] ROWS = {
        "                     23",
        "65          15 11 21 22",
        "   63 62 64 14 13 12   ",
        "54    51 61 41 37 32   ",
        "         50 42 34 31   ",
        "      53 52 43 36 33   ",
        "         45 44 35 71   ",
        "         46 82 81      "
    };

    /** Where each province lies: two digits of its code stand for it in the rows of the map. */
    private static final List<Position> POSITIONS = positions();

    private record Position(String code, int column, int row) {}

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
        Map<String, Place> byCode = provinces.stream()
                .collect(Collectors.toMap(place -> place.code().substring(0, 2), place -> place));
        List<Tile> tiles = new ArrayList<>();
        for (Position position : POSITIONS) {
            Place place = byCode.get(position.code());
            if (place != null) {
                long count = counts.within(place.code());
                tiles.add(new Tile(
                        place,
                        shortName(place),
                        count,
                        position.column() * WIDTH,
                        position.row() * HEIGHT,
                        shade(count, most),
                        address.apply(place)));
            }
        }
        return new TileMap(List.copyOf(tiles));
    }

    /** The size of the drawing, as a view box. */
    public String viewBox() {
        return "0 0 %d %d".formatted(8 * WIDTH, ROWS.length * HEIGHT);
    }

    private static List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        for (int row = 0; row < ROWS.length; row++) {
            for (int at = 0; at < ROWS[row].length(); at += 3) {
                String code = ROWS[row].substring(at, at + 2);
                if (!code.isBlank()) {
                    positions.add(new Position(code, at / 3, row));
                }
            }
        }
        return List.copyOf(positions);
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

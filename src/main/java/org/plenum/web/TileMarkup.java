package org.plenum.web;

/** The tiles of the map of provinces, to stand in its drawing. */
final class TileMarkup extends Markup {

    /** Half the width of a tile. */
    private static final int MIDDLE = 35;

    private final boolean wide;

    /** @param wide with English names */
    TileMarkup(Page page, boolean wide) {
        super(page);
        this.wide = wide;
    }

    String of(TileMap map) {
        map.tiles().forEach(this::tile);
        return written();
    }

    private void tile(TileMap.Tile tile) {
        String label = message("histogram.bar", tile.place().nameEn(), message("count.articles", tile.count()));
        String count = tile.count() == 0 ? "–" : number(tile.count());
        link(tile.address())
                .raw(" aria-label=\"")
                .text(label)
                .raw("\"><title>")
                .text(label)
                .raw("</title>");
        raw("<rect width=\"70\" height=\"52\" rx=\"3\" x=\"")
                .raw(tile.x())
                .raw("\" y=\"")
                .raw(tile.y());
        raw("\" class=\"s").raw(tile.shade()).raw("\"/>");
        if (wide) {
            letters(tile, "en\"", 15, tile.place().nameEn());
            letters(tile, "zh\" lang=\"zh\"", 30, tile.label());
            letters(tile, "n\"", 46, count);
        } else {
            letters(tile, "zh large\" lang=\"zh\"", 23, tile.label());
            letters(tile, "n large\"", 45, count);
        }
        raw("</a>\n");
    }

    private void letters(TileMap.Tile tile, String kind, int below, String letters) {
        raw("<text text-anchor=\"middle\" class=\"").raw(kind);
        raw(" x=\"").raw(tile.x() + MIDDLE).raw("\" y=\"").raw(tile.y() + below).raw("\">");
        text(letters).raw("</text>");
    }
}

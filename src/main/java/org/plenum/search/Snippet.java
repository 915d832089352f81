package org.plenum.search;

import java.util.List;

/**
 * The part of a text in which the words looked for stand.
 *
 * @param pieces one behind the other, without a gap
 */
public record Snippet(List<Piece> pieces) {

    /** @param marked one of the words looked for */
    public record Piece(String text, boolean marked) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }
}

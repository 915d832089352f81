package org.plenum.search;

import java.util.List;

/**
 * Who was at the same meetings as a person, and these people among each other.
 *
 * @param person at the centre
 * @param companions those met most often, most first; at most {@link CareerReader#MOST_IN_NETWORK}
 * @param ties between companions, the strongest; at most {@link CareerReader#MOST_TIES}
 */
public record CompanionNetwork(Ref person, List<Companion> companions, List<Tie> ties) {

    /**
     * @param one number of a companion
     * @param other number of another, larger than that of the first
     * @param meetings at which both were
     */
    public record Tie(long one, long other, long meetings) {}

    public CompanionNetwork {
        companions = List.copyOf(companions);
        ties = List.copyOf(ties);
    }
}

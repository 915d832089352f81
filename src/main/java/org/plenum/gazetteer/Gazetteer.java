package org.plenum.gazetteer;

import java.util.List;
import java.util.Optional;

/** All divisions of China with their hierarchy and look-up by name. Immutable and safe for many threads. */
public final class Gazetteer {

    private Gazetteer() {}

    /** The gazetteer that ships with Plenum; loaded once, the same object at each call. */
    public static Gazetteer standard() {
        throw new IllegalStateException("being built");
    }

    /** Every division, in the order of codes, a parent before its children. */
    public List<Division> divisions() {
        return List.of();
    }

    /** The division of a six-digit code; empty when there is none. */
    public Optional<Division> byCode(String code) {
        return Optional.empty();
    }

    /** The division and what it belongs to, province first, itself last; empty for an unknown code. */
    public List<Division> lineage(String code) {
        return List.of();
    }

    /** The divisions directly below, in the order of codes. */
    public List<Division> childrenOf(String code) {
        return List.of();
    }

    /**
     * All divisions that a printed name may mean, in the order of codes; empty when none. Case, accents, apostrophes,
     * hyphens and spaces do not count. A type word ("Huaiji County", "Yueyang City") narrows the answer to that type.
     */
    public List<Division> named(String printedName) {
        return List.of();
    }
}

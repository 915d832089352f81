package org.plenum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that only one person holds at a time, with who is attested in it before and after.
 *
 * @param post as printed when last seen
 * @param firstSeen day on which this person is first attested in it
 * @param lastSeen day on which this person is last attested in it
 * @param before whoever is attested last before; null when nobody is
 * @param after whoever is attested first after; null when nobody is
 */
public record Handover(
        String post,
        Ref organisation,
        LocalDate firstSeen,
        LocalDate lastSeen,
        @Nullable Holder before,
        @Nullable Holder after) {

    /**
     * @param seen the attestation nearest to the handover: the change lies between this day and the other's
     * @param article where that is said
     */
    public record Holder(Ref person, LocalDate seen, long article, long mention) {}
}

package org.plenum.desk;

import org.jspecify.annotations.Nullable;
import org.plenum.ingest.overlay.Anchor;

/**
 * A fact about which the review asks.
 *
 * @param kind of its mention
 * @param person whom it is about; null for nobody
 * @param meeting null when it is about none
 * @param role of a participation; null for other facts
 */
record ReviewedFact(
        long mention,
        long article,
        String kind,
        Anchor words,
        @Nullable Long person,
        @Nullable Long meeting,
        @Nullable String role) {}

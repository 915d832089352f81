package org.plenum.search.index;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How the index stands to the database.
 *
 * @param done articles, meetings, people and bodies taken over so far, while it is being built or brought up
 * @param total how many there are to take over; 0 when not known yet
 * @param failure why it cannot be used, for a person; null unless it {@link Phase#FAILED}
 */
@NamedInterface("index")
public record IndexStatus(
        Phase phase, long done, long total, @Nullable String failure) {

    /** Where it is in its life. */
    public enum Phase {
        /** Not in use, by configuration. */
        OFF,
        /** Being opened and compared with the database. */
        CHECKING,
        /** There was none, or of another making: everything is being taken over. */
        BUILDING,
        /** What has changed while it was not looking is being taken over. */
        CATCHING_UP,
        /** Answers searches. */
        READY,
        /** Cannot be used; tried again in a while. */
        FAILED
    }

    static IndexStatus of(Phase phase) {
        return new IndexStatus(phase, 0, 0, null);
    }

    /** Whether searches are answered from the index. */
    public boolean ready() {
        return phase == Phase.READY;
    }

    /** Whether it will be ready by itself. */
    public boolean underway() {
        return phase == Phase.CHECKING || phase == Phase.BUILDING || phase == Phase.CATCHING_UP;
    }
}

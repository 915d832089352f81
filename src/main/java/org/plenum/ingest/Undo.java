package org.plenum.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to a request to undo a run. It waits in a session for the page that shows it.
 *
 * @param obstacles why it was not done; empty when it was
 * @param examples what stands in the way, at most a few: files, people, meetings
 * @param later runs that have to be undone before, the newest first; empty when that is not what stands in the way
 */
public record Undo(List<Obstacle> obstacles, List<String> examples, List<Long> later) implements Serializable {

    /** The message {@code undo.obstacle.<NAME>} says it. */
    public enum Obstacle {
        /** An import is running. */
        RUNNING,
        /** There was nothing to undo: a dry run, or one that is undone already. */
        NOTHING,
        /** It is no longer kept, or never was, what was before the run. */
        FORGOTTEN,
        /** Articles of the run were changed since, by a later run or by hand. */
        ARTICLES_CHANGED,
        /** People, bodies, meetings or outlets that the run made or changed were changed since. */
        SHARED_CHANGED,
        /** Later articles refer to what the run made or changed. */
        REFERRED
    }

    public Undo {
        obstacles = List.copyOf(obstacles);
        examples = List.copyOf(examples);
        later = List.copyOf(later);
    }

    static Undo refused(Obstacle obstacle) {
        return new Undo(List.of(obstacle), List.of(), List.of());
    }

    public boolean done() {
        return obstacles.isEmpty();
    }
}

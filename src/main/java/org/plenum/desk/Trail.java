package org.plenum.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.web.BadParameterException;

/**
 * What somebody has decided on a page of the review, the last at the end, so that it can be taken back step by step. The page carries it
 * from one decision to the next: {@code NOTE-7.MERGE-3}.
 */
record Trail(List<Step> steps) {

    private static final int LONGEST = 50;

    /** What a decision has become. */
    enum Kind {
        CORRECTION,
        MERGE,
        /** Remembered, and no fact changed. */
        NOTE
    }

    record Step(Kind kind, long id) {
        @Override
        public String toString() {
            return kind + "-" + id;
        }
    }

    Trail {
        steps = List.copyOf(steps.subList(Math.max(0, steps.size() - LONGEST), steps.size()));
    }

    /**
     * @param written as {@link #toString()} writes it; null or blank for an empty one
     * @throws BadParameterException when it is no trail
     */
    static Trail of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new Trail(List.of());
        }
        if (!written.matches("(?:(?:CORRECTION|MERGE|NOTE)-[0-9]{1,18}(?:\\.|$)){1," + LONGEST + "}")) {
            throw new BadParameterException("trail", written, "word");
        }
        return new Trail(Arrays.stream(written.split("\\."))
                .map(step -> step.split("-"))
                .map(step -> new Step(Kind.valueOf(step[0]), Long.parseLong(step[1])))
                .toList());
    }

    Trail with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Trail(longer);
    }

    Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    Trail withoutLast() {
        return new Trail(steps.subList(0, Math.max(0, steps.size() - 1)));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}

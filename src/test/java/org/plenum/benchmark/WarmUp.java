package org.plenum.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * Asks until answers come no quicker any more, or for four minutes. A server that has answered a few hundred questions is not yet as quick as it
 * will be for the rest of its days: its compiler is at work for some ten thousand.
 */
final class WarmUp {

    /** Of each kind, one kind after the other. */
    private static final int ROUND = 50;

    private static final Duration LONGEST = Duration.ofMinutes(6);

    /** What a round takes of the time of the best before it, if it is clearly quicker. */
    private static final double QUICKER = 0.97;

    /** Rounds in a row that are not. */
    private static final int PATIENCE = 5;

    private WarmUp() {}

    /**
     * @param kinds each asks a question by its number, for every number another one
     * @return how many were asked
     */
    static int of(List<Times.Task<Integer>> kinds) throws Exception {
        double best = Double.MAX_VALUE;
        int inVain = 0;
        int rounds = 0;
        long start = System.nanoTime();
        while (inVain < PATIENCE && System.nanoTime() - start < LONGEST.toNanos()) {
            double took = round(kinds, rounds++ * ROUND);
            inVain = took < QUICKER * best ? 0 : inVain + 1;
            best = inVain == 0 ? took : best;
        }
        return rounds * ROUND * kinds.size();
    }

    /** The geometric mean of the kinds' medians: a quick kind says as much as a slow one. */
    private static double round(List<Times.Task<Integer>> kinds, int first) throws Exception {
        List<double[]> took = kinds.stream().map(kind -> new double[ROUND]).toList();
        for (int i = 0; i < ROUND; i++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                took.get(kind)[i] = Times.one(first + i, kinds.get(kind));
            }
        }
        return Math.exp(took.stream()
                .mapToDouble(millis -> Math.log(new Times(millis).median()))
                .average()
                .orElseThrow());
    }
}

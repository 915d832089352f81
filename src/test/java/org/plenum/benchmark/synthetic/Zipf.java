package org.plenum.benchmark.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks: 0 most often, each further one by a power of its number less. Immutable. */
final class Zipf {

    private final double[] cumulative;

    /** @param exponent 1 as words are used; 0 for all alike */
    Zipf(int size, double exponent) {
        cumulative = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += 1 / Math.pow(rank + 1, exponent);
            cumulative[rank] = sum;
        }
    }

    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, cumulative.length - 1);
    }
}

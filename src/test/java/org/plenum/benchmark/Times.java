package org.plenum.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long each of many things took, in milliseconds. */
record Times(double... millis) {

    /** Something that may be timed. */
    @FunctionalInterface
    interface Task<T> {
        void run(T question) throws Exception;
    }

    Times {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    static <T> Times of(List<T> questions, Task<T> task) throws Exception {
        double[] millis = new double[questions.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = one(questions.get(i), task);
        }
        return new Times(millis);
    }

    /** In milliseconds. */
    static <T> double one(T question, Task<T> task) throws Exception {
        long start = System.nanoTime();
        task.run(question);
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double part) {
        return millis[(int) Math.min(millis.length - 1, Math.round(part * (millis.length - 1)))];
    }

    /** "12.3 | 45.6": median and 99th percentile. */
    String cells() {
        return String.format(Locale.ROOT, "%.1f | %.1f", median(), p99());
    }
}

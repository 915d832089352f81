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

    /** Does it for all questions, once before it counts and once while it counts. */
    static <T> Times of(List<T> questions, Task<T> task) throws Exception {
        for (T question : questions) {
            task.run(question);
        }
        double[] millis = new double[questions.size()];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            task.run(questions.get(i));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Times(millis);
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

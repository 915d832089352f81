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

    /**
     * Does it for all questions: first for those behind the first {@link Questions#COUNT}, to warm up, then for these, while it counts. So each
     * question that counts is asked for the first time.
     */
    static <T> Times of(List<T> questions, Task<T> task) throws Exception {
        int counted = Math.min(Questions.COUNT, questions.size());
        for (T question : questions.subList(counted, questions.size())) {
            task.run(question);
        }
        return again(questions, task);
    }

    /** Does it for the first {@link Questions#COUNT} questions. */
    static <T> Times again(List<T> questions, Task<T> task) throws Exception {
        double[] millis = new double[Math.min(Questions.COUNT, questions.size())];
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

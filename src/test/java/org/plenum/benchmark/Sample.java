package org.plenum.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Several measurements of one thing. */
record Sample(double... values) {

    Sample {
        values = values.clone();
        Arrays.sort(values);
    }

    double median() {
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    double least() {
        return values[0];
    }

    double most() {
        return values[values.length - 1];
    }

    /** "2.31 (2.20 to 2.90, 5 runs)". */
    String text() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f, %d runs)", median(), least(), most(), values.length);
    }
}

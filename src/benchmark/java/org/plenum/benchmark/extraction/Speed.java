package org.plenum.benchmark.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * Articles a second of one benchmark.
 *
 * @param rounds of each iteration, ascending
 * @param peakHeap the most that each part of the heap ever held, summed; megabytes
 */
record Speed(List<Double> rounds, double peakHeap) {

    Speed {
        rounds = rounds.stream().sorted().toList();
    }

    static Speed of(RunResult result, int articles) {
        List<Double> rounds = new ArrayList<>();
        Statistics statistics = result.getPrimaryResult().getStatistics();
        for (Iterator<Map.Entry<Double, Long>> values = statistics.getRawData(); values.hasNext(); ) {
            Map.Entry<Double, Long> value = values.next();
            for (long n = 0; n < value.getValue(); n++) {
                rounds.add(value.getKey() * articles);
            }
        }
        double heap = 0;
        for (Map.Entry<String, ? extends Result<?>> entry : secondary(result).entrySet()) {
            if (entry.getKey().matches(".*(Eden Space|Survivor Space|Tenured Gen)\\.used")) {
                heap += entry.getValue().getStatistics().getMax() / 1024;
            }
        }
        return new Speed(rounds, heap);
    }

    /** What several turns measured, together. */
    static Speed of(List<Speed> turns) {
        return new Speed(
                turns.stream().flatMap(turn -> turn.rounds.stream()).toList(),
                turns.stream().mapToDouble(Speed::peakHeap).max().orElse(0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, ? extends Result<?>> secondary(RunResult result) {
        return (Map) result.getSecondaryResults();
    }

    double median() {
        return median(rounds);
    }

    /** Of values in any order. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    String text() {
        return String.format(
                Locale.ROOT, "%.1f (%.1f to %.1f)", median(), rounds.get(0), rounds.get(rounds.size() - 1));
    }
}

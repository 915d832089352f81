package org.plenum.benchmark.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * Articles a second of one benchmark.
 *
 * @param least in the slowest iteration
 * @param most in the fastest
 * @param peakHeap the most that each part of the heap ever held, summed; megabytes
 */
record Speed(double median, double least, double most, double peakHeap) {

    /** The results by the value of the parameter in which they differ. */
    static Map<String, Speed> byParameter(String parameter, Collection<RunResult> results) {
        Map<String, Speed> speeds = new HashMap<>();
        for (RunResult result : results) {
            String value = result.getParams().getParam(parameter);
            int articles = (parameter.equals("set") ? TextSet.valueOf(value) : TextSet.SEEDS)
                    .texts()
                    .size();
            speeds.put(value, of(result, articles));
        }
        return speeds;
    }

    private static Speed of(RunResult result, int articles) {
        Statistics rounds = result.getPrimaryResult().getStatistics();
        double heap = 0;
        for (Map.Entry<String, ? extends Result<?>> entry : secondary(result).entrySet()) {
            if (entry.getKey().matches(".*(Eden Space|Survivor Space|Tenured Gen)\\.used")) {
                heap += entry.getValue().getStatistics().getMax() / 1024;
            }
        }
        return new Speed(
                rounds.getPercentile(50) * articles, rounds.getMin() * articles, rounds.getMax() * articles, heap);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, ? extends Result<?>> secondary(RunResult result) {
        return (Map) result.getSecondaryResults();
    }

    String text() {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", median, least, most);
    }
}

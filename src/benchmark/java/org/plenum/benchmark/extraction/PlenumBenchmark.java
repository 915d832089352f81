package org.plenum.benchmark.extraction;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plenum.extraction.Extractor;
import org.plenum.gazetteer.Gazetteer;

/** Plenum's whole extraction; one operation reads every text of a set once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 18, time = 2)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
public class PlenumBenchmark {

    @Param
    public TextSet set = TextSet.SEEDS;

    private final Extractor extractor = Extractor.standard(Gazetteer.standard());
    private List<String> texts = List.of();

    @Setup
    public void read() {
        texts = set.texts();
    }

    @Benchmark
    public void extract(Blackhole sink) {
        for (String text : texts) {
            sink.consume(extractor.extract(text));
        }
    }
}

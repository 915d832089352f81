package org.plenum.benchmark.extraction;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Stanford CoreNLP on the seeds; one operation reads every text once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class CoreNlpBenchmark {

    @Param
    public CoreNlp.Recognisers recognisers = CoreNlp.Recognisers.STATISTICAL;

    private @Nullable StanfordCoreNLP pipeline;
    private List<String> texts = List.of();

    @Setup
    public void load() {
        pipeline = CoreNlp.pipeline(recognisers);
        texts = TextSet.SEEDS.texts();
    }

    @Benchmark
    public void annotate(Blackhole sink) {
        StanfordCoreNLP loaded = pipeline;
        if (loaded == null) {
            throw new IllegalStateException("no pipeline");
        }
        for (String text : texts) {
            sink.consume(loaded.processToCoreDocument(text));
        }
    }
}

package org.plenum.benchmark.extraction;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.MemPoolProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.plenum.extraction.Extractor;
import org.plenum.extraction.FactsJson;
import org.plenum.gazetteer.Gazetteer;

/** Measures Plenum and Stanford CoreNLP in one run and writes a table to {@code target/extraction-benchmark.md}. Never fails by a clock. */
public final class Comparison {

    private final List<String> report = new ArrayList<>();

    private Comparison() {}

    public static void main(String[] arguments) throws Exception {
        new Comparison().run();
    }

    private void run() throws RunnerException, IOException {
        Map<String, Speed> plenum = Speed.byParameter("set", measure(PlenumBenchmark.class));
        Map<String, Speed> coreNlp = Speed.byParameter("recognisers", measure(CoreNlpBenchmark.class));
        line(String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s, load average %.1f at the end; one thread, each in a JVM of its own",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        line("");
        line("| what | texts | articles/s, median (least to most) | million characters/s | peak heap, MB |");
        line("| --- | --- | --- | --- | --- |");
        for (TextSet set : TextSet.values()) {
            speed("Plenum, everything", set, plenum.get(set.name()));
        }
        speed("CoreNLP, statistical recognisers", TextSet.SEEDS, coreNlp.get("STATISTICAL"));
        speed("CoreNLP, three classes alone", TextSet.SEEDS, coreNlp.get("THREE_CLASSES"));
        line("");
        double ours = plenum.get("SEEDS").median();
        line(String.format(
                Locale.ROOT,
                "Ratios on the seeds: Plenum is %.0f times as fast as CoreNLP with the statistical recognisers, %.0f times as fast as with"
                        + " three classes alone.",
                ours / coreNlp.get("STATISTICAL").median(),
                ours / coreNlp.get("THREE_CLASSES").median()));
        line("");
        persons();
        Files.write(Path.of("target", "extraction-benchmark.md"), report);
    }

    private static Collection<RunResult> measure(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(MemPoolProfiler.class)
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .run();
    }

    private void persons() {
        line("| persons on the corpus | precision | recall | F1 |");
        line("| --- | --- | --- | --- |");
        Gazetteer gazetteer = Gazetteer.standard();
        Extractor extractor = Extractor.standard(gazetteer);
        PersonScore ours = new PersonScore(TextSet.CORPUS_GOLD);
        TextSet.CORPUS
                .byStem()
                .forEach(
                        (stem, text) -> ours.addFacts(stem, FactsJson.write(stem, extractor.extract(text), gazetteer)));
        score("Plenum", ours);
        for (CoreNlp.Recognisers recognisers : CoreNlp.Recognisers.values()) {
            StanfordCoreNLP pipeline = CoreNlp.pipeline(recognisers);
            PersonScore theirs = new PersonScore(TextSet.CORPUS_GOLD);
            TextSet.CORPUS.byStem().forEach((stem, text) -> theirs.addMentions(stem, CoreNlp.persons(pipeline, text)));
            score("CoreNLP, " + recognisers.name().toLowerCase(Locale.ROOT).replace('_', ' '), theirs);
        }
    }

    private void speed(String what, TextSet set, Speed speed) {
        double characters = speed.median() * set.characters() / set.texts().size();
        line(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.0f |",
                what,
                set.name().toLowerCase(Locale.ROOT),
                speed.text(),
                characters / 1e6,
                speed.peakHeap()));
    }

    private void score(String who, PersonScore score) {
        line(String.format(
                Locale.ROOT, "| %s | %.3f | %.3f | %.3f |", who, score.precision(), score.recall(), score.f1()));
    }

    private void line(String text) {
        report.add(text);
        System.out.println(text);
    }
}

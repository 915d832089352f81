package org.plenum.benchmark.extraction;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** How often the two are measured in turn: whatever else slows the machine down for a while then hits both. */
    private static final int TURNS = Integer.getInteger("turns", 3);

    private final List<String> report = new ArrayList<>();

    private Comparison() {}

    public static void main(String[] arguments) throws Exception {
        new Comparison().run();
    }

    private void run() throws RunnerException, IOException {
        List<Speed> ours = new ArrayList<>();
        List<Speed> theirs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(plenum(TextSet.SEEDS));
            theirs.add(coreNlp(CoreNlp.Recognisers.STATISTICAL));
        }
        line(String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s, load average %.1f at the end; one thread, each in a JVM of its own, the first and the third by turns",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        line("");
        line("| what | texts | articles/s, median (least to most) | million characters/s | peak heap, MB |");
        line("| --- | --- | --- | --- | --- |");
        speed("Plenum, everything", TextSet.SEEDS, Speed.of(ours));
        speed("Plenum, everything", TextSet.CORPUS, plenum(TextSet.CORPUS));
        speed("CoreNLP, statistical recognisers", TextSet.SEEDS, Speed.of(theirs));
        speed("CoreNLP, three classes alone", TextSet.SEEDS, coreNlp(CoreNlp.Recognisers.THREE_CLASSES));
        line("");
        ratios(ours, theirs);
        line("");
        persons();
        Files.write(Path.of("target", "extraction-benchmark.md"), report);
    }

    private void ratios(List<Speed> ours, List<Speed> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ratios.add(ours.get(turn).median() / theirs.get(turn).median());
        }
        line(String.format(
                Locale.ROOT,
                "On the seeds Plenum is %.0f times as fast as CoreNLP with the statistical recognisers (turn by turn: %s).",
                Speed.median(ratios),
                ratios.stream()
                        .map(ratio -> String.format(Locale.ROOT, "%.0f", ratio))
                        .collect(Collectors.joining(", "))));
    }

    private static Speed plenum(TextSet set) throws RunnerException {
        return measure(PlenumBenchmark.class, "set", set.name(), set);
    }

    private static Speed coreNlp(CoreNlp.Recognisers recognisers) throws RunnerException {
        return measure(CoreNlpBenchmark.class, "recognisers", recognisers.name(), TextSet.SEEDS);
    }

    private static Speed measure(Class<?> benchmark, String parameter, String value, TextSet texts)
            throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .param(parameter, value)
                        .addProfiler(MemPoolProfiler.class)
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .runSingle();
        return Speed.of(result, texts.texts().size());
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

package org.plenum.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenum.extraction.Extractor;
import org.plenum.gazetteer.Gazetteer;
import org.springframework.util.FileSystemUtils;

/** Measures what a person waits for, and writes it down in {@code target/benchmark.md}. */
public final class Benchmark {

    private static final int RUNS = Integer.getInteger("runs", 5);
    private static final int ARTICLES = Integer.getInteger("articles", 500);
    private static final Path FOLDER = Path.of("target", "benchmark");

    private final List<String> report = new ArrayList<>();

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        new Benchmark().run();
    }

    private void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        heading();
        double before = noise();
        Sample bare = bareJvm();
        row("An empty JVM, start to end", "s", bare);
        Path seeds = Path.of("seeds");
        Sample fresh = firstPage("fresh", seeds, true);
        row("First page, empty data folder", "s", fresh);
        Sample warm = firstPage("warm", seeds, false);
        row("First page, data folder of before", "s", warm);
        row("Articles imported a second (" + ARTICLES + " copies of the seeds)", "1/s", importing());
        row("Articles read a second, without a database, one thread", "1/s", extraction());
        line("");
        line(String.format(
                Locale.ROOT,
                "Ratios: first page with data of before / empty JVM %.1f; empty data folder / data of before %.1f.",
                warm.median() / bare.median(),
                fresh.median() / warm.median()));
        line(String.format(
                Locale.ROOT,
                "Noise: one fixed loop took %.2f times as long in its slowest round as in its fastest before, %.2f after;"
                        + " load average %.1f at the end.",
                before,
                noise(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.write(Path.of("target", "benchmark.md"), report);
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private void heading() {
        line(String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version")));
        line("");
        line("| what | unit | median (least to most) |");
        line("| --- | --- | --- |");
    }

    private void row(String what, String unit, Sample sample) {
        line("| " + what + " | " + unit + " | " + sample.text() + " |");
    }

    private void line(String text) {
        report.add(text);
        System.out.println(text);
    }

    private static Sample bareJvm() throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(Served.java(), "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return new Sample(seconds);
    }

    private static Sample firstPage(String name, Path articles, boolean fresh)
            throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        Path home = FOLDER.resolve(name);
        if (!fresh) {
            try (Served served = Served.start(home, articles)) {
                served.readUntil("Imported ");
            }
        }
        for (int i = 0; i < RUNS; i++) {
            try (Served served = Served.start(fresh ? FOLDER.resolve(name + i) : home, articles)) {
                seconds[i] = served.firstPage();
            }
            if (fresh) {
                FileSystemUtils.deleteRecursively(FOLDER.resolve(name + i));
            }
        }
        return new Sample(seconds);
    }

    /** From the first page to the line that says that the import is done. */
    private static Sample importing() throws IOException, InterruptedException {
        Path articles = FOLDER.resolve("articles");
        Articles.write(articles, ARTICLES);
        int runs = Math.min(RUNS, 3);
        double[] rates = new double[runs];
        for (int i = 0; i < runs; i++) {
            Path home = FOLDER.resolve("import" + i);
            try (Served served = Served.start(home, articles)) {
                double start = served.firstPage();
                served.readUntil("Imported ");
                rates[i] = ARTICLES / (served.seconds() - start);
            }
            FileSystemUtils.deleteRecursively(home);
        }
        return new Sample(rates);
    }

    private static Sample extraction() throws IOException {
        List<String> texts = Articles.seeds();
        Extractor extractor = Extractor.standard(Gazetteer.standard());
        round(extractor, texts, 5);
        double[] rates = new double[2 * RUNS];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = round(extractor, texts, 1);
        }
        return new Sample(rates);
    }

    /** Reads for at least so many seconds; articles a second. */
    private static double round(Extractor extractor, List<String> texts, int seconds) {
        long start = System.nanoTime();
        int rounds = 0;
        while (System.nanoTime() - start < seconds * 1_000_000_000L) {
            texts.forEach(extractor::extract);
            rounds++;
        }
        return rounds * texts.size() / ((System.nanoTime() - start) / 1e9);
    }

    /** How much longer the slowest of many equal rounds takes than the fastest: 1 on a machine that does nothing else. */
    private static double noise() {
        double[] rounds = new double[20];
        long sum = 0;
        for (int i = -5; i < rounds.length; i++) {
            long start = System.nanoTime();
            for (int n = 0; n < 100_000_000; n++) {
                sum += n ^ (sum << 1);
            }
            if (i >= 0) {
                rounds[i] = System.nanoTime() - start;
            }
        }
        Sample sample = new Sample(rounds);
        return sum == 42 ? 1 : sample.most() / sample.least();
    }
}

package org.plenum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenum.PlenumApplication;
import org.plenum.extraction.ArticleFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.PageRequest;

/**
 * A server that tests kill, or whose database they take away. {@code block-at}: it stops in the middle of reading the text that begins so,
 * once, until it gets a line. {@code real}: it reads as Plenum does, not lines. {@code newer}: its extraction is of a newer version, which does not see Xie Quna. {@code reread}: it reads
 * the archive anew once it is up. {@code folder}: it imports the allowed folder of that name once it is up. {@code undo}: it undoes one run after the other once it is up, and waits for a line after each.
 */
final class KilledServer {

    static final String BLOCKED = "BLOCKED IN THE MIDDLE OF AN IMPORT";

    static final String UNDONE = "Undone: ";

    /** End of the version of a newer extraction. */
    static final String NEWER = "-newer";

    private KilledServer() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(PlenumApplication.class, Configuration.class);
        application.run(arguments);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        FactReader testedReader(@Qualifier("factReader") FactReader standard) {
            return Boolean.getBoolean("real") ? new Real(standard, Boolean.getBoolean("newer")) : lines();
        }

        private static LineReader lines() {
            LineReader reader = new LineReader();
            if (Boolean.getBoolean("newer")) {
                reader.setVersion("lines-2");
                reader.setBlind(line -> line.startsWith("Xie Quna "));
            }
            String blockAt = System.getProperty("block-at", "");
            AtomicBoolean blocked = new AtomicBoolean();
            reader.setBeforeReading(text -> {
                if (!blockAt.isEmpty() && text.startsWith(blockAt) && blocked.compareAndSet(false, true)) {
                    System.out.println(BLOCKED);
                    awaitLine();
                }
            });
            return reader;
        }

        @Bean
        ApplicationListener<ApplicationReadyEvent> rereading(ImportService imports) {
            return ready -> {
                if (Boolean.getBoolean("reread")) {
                    imports.start(ImportRequest.of(ImportSource.archive(), "anna"));
                }
            };
        }

        @Bean
        ApplicationListener<ApplicationReadyEvent> importing(ImportService imports) {
            return ready -> {
                String name = System.getProperty("folder");
                if (name != null) {
                    imports.start(ImportRequest.of(ImportSource.folder(name), "anna"));
                }
            };
        }

        @Bean
        ApplicationListener<ApplicationReadyEvent> takingBack(ImportService imports) {
            return ready -> {
                if (Boolean.getBoolean("undo")) {
                    imports.runs(PageRequest.of(0, 20)).forEach(run -> undo(imports, run.id()));
                }
            };
        }

        private static void undo(ImportService imports, long run) {
            long begun = System.nanoTime();
            Undo undo = imports.undo(run, "anna");
            System.out.printf(
                    "%srun %d in %d ms, obstacles %s%n",
                    UNDONE, run, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), undo.obstacles());
            awaitLine();
        }

        private static void awaitLine() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The extraction as it is; a newer version of it does not see people whose names begin with X. */
    private record Real(FactReader standard, boolean newer) implements FactReader {

        @Override
        public String version() {
            return standard.version() + (newer ? NEWER : "");
        }

        @Override
        public ArticleFacts read(String text) {
            ArticleFacts facts = standard.read(text);
            return newer
                    ? new ArticleFacts(
                            facts.language(),
                            facts.genre(),
                            facts.title(),
                            facts.published(),
                            facts.outlet(),
                            facts.bylines(),
                            facts.division(),
                            facts.persons().stream()
                                    .filter(person -> !person.name().startsWith("X"))
                                    .toList(),
                            facts.meetings(),
                            facts.activities(),
                            facts.organisations(),
                            facts.dates(),
                            facts.layout())
                    : facts;
        }
    }
}

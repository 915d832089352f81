package org.plenum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenum.PlenumApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A server that tests kill, or whose database they take away. {@code block-at}: it stops in the middle of reading the text that begins so,
 * once, until it gets a line. {@code newer}: its extraction is of a newer version, which does not see Xie Quna. {@code reread}: it reads
 * the archive anew once it is up.
 */
final class KilledServer {

    static final String BLOCKED = "BLOCKED IN THE MIDDLE OF AN IMPORT";

    private KilledServer() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(PlenumApplication.class, Configuration.class);
        application.run(arguments);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        LineReader lineReader() {
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

        private static void awaitLine() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

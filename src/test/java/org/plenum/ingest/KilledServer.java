package org.plenum.ingest;

import org.plenum.PlenumApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A server that {@link KilledImportTests} kills: with a first argument, it stops in the middle of reading that text and stays there. */
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
            String blockAt = System.getProperty("block-at", "");
            reader.setBeforeReading(text -> {
                if (!blockAt.isEmpty() && text.startsWith(blockAt)) {
                    System.out.println(BLOCKED);
                    blockForever();
                }
            });
            return reader;
        }

        private static void blockForever() {
            try {
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

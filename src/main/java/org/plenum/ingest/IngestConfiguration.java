package org.plenum.ingest;

import java.util.function.Supplier;
import org.plenum.archive.DatabaseOutage;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Extractor;
import org.plenum.gazetteer.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

    private static final Logger log = LoggerFactory.getLogger(IngestConfiguration.class);

    @Bean
    FactReader factReader(Gazetteer gazetteer) {
        // Made when the first text is to be read: the lexicons are large, and a server that imports nothing needs none.
        Supplier<Extractor> extractor = SingletonSupplier.of(() -> Extractor.standard(gazetteer));
        return new FactReader() {
            @Override
            public ArticleFacts read(String text) {
                return extractor.get().extract(text);
            }

            @Override
            public String version() {
                return Extractor.VERSION;
            }
        };
    }

    @Bean
    ImportRunner.Background background() {
        return task -> {
            Thread thread = new Thread(task, "import");
            thread.setDaemon(true);
            thread.start();
        };
    }

    /** What is done from time to time is done later while the database is away; that this is so, others say. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer quietInOutages() {
        return scheduler -> scheduler.setErrorHandler(failure -> {
            if (DatabaseOutage.isReasonOf(failure)) {
                log.debug("Left for later", failure);
            } else {
                log.error("What is done from time to time has failed", failure);
            }
        });
    }
}

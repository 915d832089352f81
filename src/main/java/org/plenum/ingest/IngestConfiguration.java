package org.plenum.ingest;

import java.util.function.Supplier;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Extractor;
import org.plenum.gazetteer.Gazetteer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

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
}

package org.plenum.archive;

import java.time.Clock;
import org.plenum.gazetteer.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    /** The gazetteer knows no Spring; here it becomes a bean for all rooms. */
    @Bean
    Gazetteer gazetteer() {
        return Gazetteer.standard();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

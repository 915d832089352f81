package org.plenum.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.plenum.gazetteer.Gazetteer;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

    /** Whoever uses the pool of connections gets it guarded; it is still closed by itself. */
    @Bean
    static BeanPostProcessor guardedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new GuardedDataSource(pool) : bean;
            }
        };
    }
}

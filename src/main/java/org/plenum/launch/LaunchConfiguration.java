package org.plenum.launch;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeProperties.class)
class LaunchConfiguration {

    @Bean
    Home home(HomeProperties properties) {
        return Home.open(Path.of(properties.home()));
    }
}

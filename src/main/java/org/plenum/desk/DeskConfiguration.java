package org.plenum.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

    private final DeskInterceptor desk;

    DeskConfiguration(DeskInterceptor desk) {
        this.desk = desk;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(desk);
    }
}

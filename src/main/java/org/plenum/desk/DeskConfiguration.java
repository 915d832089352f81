package org.plenum.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

    private final DeskInterceptor desk;
    private final MergedAddresses merged;

    DeskConfiguration(DeskInterceptor desk, MergedAddresses merged) {
        this.desk = desk;
        this.merged = merged;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(merged).addPathPatterns("/organisations/*", "/meetings/*");
        registry.addInterceptor(desk);
    }
}

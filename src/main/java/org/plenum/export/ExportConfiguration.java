package org.plenum.export;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration implements WebMvcConfigurer {

    private final HeadInterceptor heads;

    ExportConfiguration(HeadInterceptor heads) {
        this.heads = heads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(heads);
    }
}

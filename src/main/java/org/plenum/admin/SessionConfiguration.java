package org.plenum.admin;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    /**
     * What an older Plenum has written and this one cannot read counts as not there: its owner logs in again, where an error page would
     * stay until the cookie is deleted. The bean's name is what Spring Session asks for.
     */
    @Bean
    @SuppressWarnings("NullAway") // It does not see that the converter is one whose answer may be null.
    GenericConversionService springSessionConversionService() {
        DeserializingConverter reading = new DeserializingConverter(getClass().getClassLoader());
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, (Converter<byte[], @Nullable Object>) bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException e) {
                log.debug("A part of a session cannot be read and is left out", e);
                return null;
            }
        });
        return conversions;
    }

    /** Spring asks for it by this name. */
    @Bean
    PageMessages flashMapManager() {
        return new PageMessages();
    }
}

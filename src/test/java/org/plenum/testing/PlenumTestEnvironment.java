package org.plenum.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each Spring context of the tests a database and a home folder of its own. */
class PlenumTestEnvironment implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** Equal to each other, so that tests with the same configuration share one context. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestDatabase database = TestDatabase.create();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password(),
                            "plenum.home="
                                    + Path.of(
                                            "target",
                                            "test-homes",
                                            UUID.randomUUID().toString()))
                    .applyTo(context);
            if (OpenSearchNode.wanted()
                    && context.getEnvironment().getProperty("plenum.index.enabled", Boolean.class, false)) {
                TestPropertyValues.of(OpenSearchNode.properties()).applyTo(context);
            }
        }
    }
}

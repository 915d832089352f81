package org.plenum.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test of the whole application but for the web server, through {@code MockMvcTester}. Its database is shared by all tests of the
 * same configuration: make the method {@code @Transactional}, or clean up behind it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ContextCustomizerFactories(PlenumTestEnvironment.class)
@ActiveProfiles("test")
public @interface ApplicationTest {}

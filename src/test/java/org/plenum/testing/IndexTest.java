package org.plenum.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Like {@link ApplicationTest}, with a search index. The index sees what is committed: commit, let {@code SearchIndex} catch up, and
 * clean up behind yourself. It does not look by itself. The profile "opensearch" runs these tests against an OpenSearch.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("search")
@SpringBootTest(properties = {"plenum.index.enabled=true", "plenum.index.poll=1d"})
@AutoConfigureMockMvc
@ContextCustomizerFactories(PlenumTestEnvironment.class)
@ActiveProfiles("test")
public @interface IndexTest {}

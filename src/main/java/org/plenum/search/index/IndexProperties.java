package org.plenum.search.index;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether there is an index at all; without it the database answers, without ranking
 * @param poll how often it is looked whether something has changed
 */
@ConfigurationProperties("plenum.index")
record IndexProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") Duration poll) {

    /** The folder of the index below the home folder. */
    static Path folder(Path home) {
        return home.toAbsolutePath().normalize().resolve("index");
    }
}

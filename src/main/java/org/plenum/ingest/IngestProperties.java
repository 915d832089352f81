package org.plenum.ingest;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the import.
 *
 * @param seeds folder of the articles, one text file each
 * @param importOnStart whether the folder is imported when the server starts and no import has ever been completed
 * @param maxFileSize larger files are rejected unread
 */
@Validated
@ConfigurationProperties("plenum")
record IngestProperties(
        @NotNull Path seeds,
        @DefaultValue("true") boolean importOnStart,
        @DefaultValue("10MB") DataSize maxFileSize) {

    IngestProperties {
        if (maxFileSize.toBytes() < 1
                || maxFileSize.toBytes() > DataSize.ofGigabytes(1).toBytes()) {
            throw new IllegalArgumentException(
                    "plenum.max-file-size must lie between 1B and 1GB, but is " + maxFileSize);
        }
    }
}

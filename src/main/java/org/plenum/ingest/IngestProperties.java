package org.plenum.ingest;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
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
        @DefaultValue("10MB") DataSize maxFileSize,
        @DefaultValue @Name("import") Imports imports) {

    /**
     * @param folders on this machine that may be imported, by the last part of their path
     * @param maxUpload of all files of an upload together, as they are sent
     * @param maxUnpacked of all their texts together
     * @param maxTexts how many texts an upload may hold
     * @param keepUploads how long an upload waits that is neither imported nor discarded
     * @param undoableRuns of how many runs it is kept what was before them
     */
    record Imports(
            @DefaultValue List<Path> folders,
            @DefaultValue("50MB") DataSize maxUpload,
            @DefaultValue("200MB") DataSize maxUnpacked,
            @DefaultValue("20000") int maxTexts,
            @DefaultValue("7d") Duration keepUploads,
            @DefaultValue("10") int undoableRuns) {

        Imports {
            folders = folders.stream()
                    .filter(folder -> !folder.toString().isBlank())
                    .map(folder -> folder.toAbsolutePath().normalize())
                    .toList();
            List<String> names = folders.stream().map(Imports::nameOf).toList();
            if (names.stream().distinct().count() != names.size()) {
                throw new IllegalArgumentException(
                        "plenum.import.folders has two folders of one name, which could not be told apart: " + names);
            }
        }

        static String nameOf(Path folder) {
            return folder.getFileName() == null ? "root" : folder.getFileName().toString();
        }
    }

    IngestProperties {
        if (maxFileSize.toBytes() < 1
                || maxFileSize.toBytes() > DataSize.ofGigabytes(1).toBytes()) {
            throw new IllegalArgumentException(
                    "plenum.max-file-size must lie between 1B and 1GB, but is " + maxFileSize);
        }
    }
}

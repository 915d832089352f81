package org.plenum.ingest;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources that the configuration allows, by what a request calls them. */
@Component
public class ImportSources {

    private final IngestProperties properties;
    private final JdbcClient jdbc;

    ImportSources(IngestProperties properties, JdbcClient jdbc) {
        this.properties = properties;
        this.jdbc = jdbc;
    }

    /** Names of the folders of {@code plenum.import.folders}. */
    public List<String> folders() {
        return properties.imports().folders().stream()
                .map(IngestProperties.Imports::nameOf)
                .toList();
    }

    /** @throws SourceFolderException when it is none that is allowed */
    TextSource texts(ImportSource source) {
        SourceFileReader reader = new SourceFileReader(properties.maxFileSize());
        return switch (source.kind()) {
            case SEEDS -> new FolderTexts(properties.seeds(), "", SourceFolder.Kinds.TEXT, reader);
            case UPLOAD -> new UploadedTexts(Long.parseLong(source.place()), jdbc);
            case ARCHIVE -> new ArchivedTexts(jdbc);
            case FOLDER ->
                new FolderTexts(
                        pathOf(source.place()),
                        "folder:" + source.place() + "/",
                        SourceFolder.Kinds.TEXT_AND_HTML,
                        reader);
        };
    }

    /** What is read, for a person. */
    String describe(ImportSource source) {
        return switch (source.kind()) {
            case SEEDS -> properties.seeds().toString();
            case FOLDER -> source.place();
            case UPLOAD ->
                jdbc.sql("select name from upload where id = ?")
                        .param(Long.parseLong(source.place()))
                        .query(String.class)
                        .optional()
                        .orElse(source.place());
            case ARCHIVE -> "archive";
        };
    }

    /** The folder below an allowed one; whatever links and dots say, it lies in that. */
    private Path pathOf(String place) {
        String name = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
        Path allowed = properties.imports().folders().stream()
                .filter(folder -> IngestProperties.Imports.nameOf(folder).equals(name))
                .findFirst()
                .orElseThrow(() -> new SourceFolderException("The configuration allows no folder " + name));
        try {
            Path root = allowed.toRealPath();
            Path wanted = place.equals(name)
                    ? root
                    : root.resolve(place.substring(name.length() + 1)).toRealPath();
            if (!wanted.startsWith(root)) {
                throw new SourceFolderException(place + " leads out of the folder " + name);
            }
            return wanted;
        } catch (InvalidPathException | IOException e) {
            throw new SourceFolderException("There is no folder " + place);
        }
    }
}

package org.plenum.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/**
 * A folder of articles: its text files ({@code .txt}) and those of its sub-folders. What is hidden (its name begins with a dot) and
 * what has another ending does not count; links to folders are not followed.
 */
final class SourceFolder {

    /** Which files count. */
    enum Kinds {
        TEXT,
        TEXT_AND_HTML
    }

    private final Path root;
    private final Kinds kinds;

    private SourceFolder(Path root, Kinds kinds) {
        this.root = root;
        this.kinds = kinds;
    }

    /** @throws SourceFolderException when it is not there, is no folder or may not be read */
    static SourceFolder open(Path folder) {
        return open(folder, Kinds.TEXT);
    }

    static SourceFolder open(Path folder, Kinds kinds) {
        try {
            Path root = folder.toRealPath();
            if (!Files.isDirectory(root)) {
                throw new SourceFolderException(folder + " is no folder");
            }
            return new SourceFolder(root, kinds);
        } catch (NoSuchFileException e) {
            throw new SourceFolderException("There is no folder " + folder);
        } catch (IOException e) {
            throw new SourceFolderException("The folder " + folder + " may not be read: " + e.getMessage());
        }
    }

    /** Where the folder really lies. */
    Path root() {
        return root;
    }

    /**
     * Names of the files, relative, with forward slashes, sorted; to be closed. A folder named like a text file is among them, and one that may not
     * be read, so that somebody hears of it.
     *
     * @throws SourceFolderException when the folder cannot be listed
     */
    SortedNames list() {
        return list("");
    }

    /** Like {@link #list()}, with something before each name. */
    SortedNames list(String prefix) {
        SortedNames keys = new SortedNames();
        try {
            Files.walkFileTree(root, new Lister(keys, prefix));
        } catch (AccessDeniedException e) {
            throw new SourceFolderException("The folder " + root + " may not be read (no permission)");
        } catch (IOException e) {
            throw new SourceFolderException("The folder " + root + " cannot be listed: " + e.getMessage());
        }
        return keys;
    }

    Path resolve(String key) {
        return root.resolve(key);
    }

    private final class Lister extends SimpleFileVisitor<Path> {

        private final SortedNames keys;

        private final String before;

        Lister(SortedNames keys, String prefix) {
            this.keys = keys;
            this.before = prefix;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isText(folder)) {
                keys.add(key(folder));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && isText(file)) {
                keys.add(key(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            if (!isHidden(file)) {
                keys.add(key(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private String key(Path path) {
            StringBuilder key = new StringBuilder();
            for (Path name : root.relativize(path)) {
                key.append(key.isEmpty() ? "" : "/").append(name);
            }
            return before + key;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private boolean isText(Path path) {
            String name = path.getFileName().toString();
            return name.toLowerCase(Locale.ROOT).endsWith(".txt")
                    || (kinds == Kinds.TEXT_AND_HTML && HtmlText.isHtml(name));
        }
    }
}

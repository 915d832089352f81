package org.plenum.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The texts of a folder. */
final class FolderTexts implements TextSource {

    private final Path path;
    private final String prefix;
    private final SourceFolder.Kinds kinds;
    private final SourceFileReader reader;
    private volatile @Nullable SourceFolder folder;

    /** @param prefix of the keys, before the name of the file */
    FolderTexts(Path path, String prefix, SourceFolder.Kinds kinds, SourceFileReader reader) {
        this.path = path;
        this.prefix = prefix;
        this.kinds = kinds;
        this.reader = reader;
    }

    @Override
    public SortedNames list() {
        SourceFolder opened = SourceFolder.open(path, kinds);
        folder = opened;
        return opened.list(prefix);
    }

    @Override
    public Found find(String key) throws RejectedFileException {
        SourceFolder opened = folder;
        if (opened == null) {
            throw new IllegalStateException("not listed yet");
        }
        String name = key.substring(prefix.length());
        SourceFileReader.Bytes bytes = reader.read(opened, name);
        return new Found(bytes.hash(), () -> textOf(name, bytes));
    }

    private String textOf(String name, SourceFileReader.Bytes bytes) throws RejectedFileException {
        String text = reader.decode(bytes).text();
        return HtmlText.isHtml(name) ? HtmlText.of(text) : text;
    }

    @Override
    public String keysBeginWith() {
        return prefix;
    }
}

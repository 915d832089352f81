package org.plenum.ingest;

import java.util.function.Supplier;
import org.plenum.extraction.ArticleFacts;
import org.plenum.ingest.FileResult.KnownArticle;
import org.plenum.ingest.FileResult.Read;
import org.plenum.ingest.FileResult.Rejected;
import org.plenum.ingest.FileResult.SourceFile;
import org.plenum.ingest.FileResult.Unchanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a file and its facts. Whatever is wrong with a file becomes a {@link Rejected} one; nothing is thrown. Safe for many threads. */
class SourceFileProcessor implements ItemProcessor<SourceFile, FileResult> {

    private static final Logger log = LoggerFactory.getLogger(SourceFileProcessor.class);

    private final Supplier<SourceFolder> folder;
    private final SourceFileReader files;
    private final FactReader facts;

    /** @param folder asked for when the first file is read */
    SourceFileProcessor(Supplier<SourceFolder> folder, SourceFileReader files, FactReader facts) {
        this.folder = folder;
        this.files = files;
        this.facts = facts;
    }

    @Override
    public FileResult process(SourceFile file) {
        try {
            SourceFileReader.Bytes bytes = files.read(folder.get(), file.key());
            KnownArticle known = file.known();
            if (known != null
                    && known.hash().equals(bytes.hash())
                    && known.extractorVersion().equals(facts.version())) {
                return new Unchanged(file.key(), known);
            }
            SourceText source = files.decode(bytes);
            return new Read(file.key(), known, source, read(file.key(), source.text()));
        } catch (RejectedFileException e) {
            return new Rejected(file.key(), file.known(), e.reason());
        }
    }

    private ArticleFacts read(String key, String text) throws RejectedFileException {
        try {
            ArticleFacts read = facts.read(text);
            Spans.check(read, text);
            return read;
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("Facts of {} could not be read", key, e);
            String reason =
                    e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
            throw new RejectedFileException("its facts could not be read: " + reason);
        }
    }
}

package org.plenum.ingest;

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

    private final TextSource texts;
    private final FactReader facts;

    SourceFileProcessor(TextSource texts, FactReader facts) {
        this.texts = texts;
        this.facts = facts;
    }

    @Override
    public FileResult process(SourceFile file) {
        try {
            TextSource.Found found = texts.find(file.key());
            KnownArticle known = file.known();
            if (known != null
                    && known.hash().equals(found.hash())
                    && known.extractorVersion().equals(facts.version())) {
                return new Unchanged(file.key(), known);
            }
            SourceText source = new SourceText(found.hash(), found.text().read());
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

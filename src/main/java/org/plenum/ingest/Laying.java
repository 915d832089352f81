package org.plenum.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenum.extraction.ArticleFacts;
import org.plenum.ingest.FileResult.KnownArticle;
import org.plenum.ingest.FileResult.Read;
import org.plenum.ingest.overlay.Laid;
import org.plenum.ingest.overlay.Overlay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays the facts of stored articles anew when somebody has decided something: the text is read again, corrections are laid over it and
 * the rows are found, all by the code of an import. So what is in the tables always follows from texts and decisions alone, and taking a
 * decision back gives what was there before.
 */
@Service
public class Laying {

    private static final Logger log = LoggerFactory.getLogger(Laying.class);

    /** Articles laid before an answer is given; the rest follows in the background. */
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final FactReader reader;
    private final ArticleWriter writer;
    private final CorrectionStore corrections;
    private final Tidying tidying;
    private final TransactionTemplate transaction;
    private final ImportRunner.Background background;

    Laying(
            JdbcClient jdbc,
            FactReader reader,
            ArticleWriter writer,
            CorrectionStore corrections,
            Tidying tidying,
            PlatformTransactionManager transactions,
            ImportRunner.Background background) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
        this.corrections = corrections;
        this.tidying = tidying;
        this.transaction = new TransactionTemplate(transactions);
        this.background = background;
    }

    /** What the extraction says of a text, without any correction. */
    public ArticleFacts read(String text) {
        return reader.read(text);
    }

    /** What is said of a stored text, with the corrections in force. */
    public Laid laid(String sourceKey, String text) {
        return Overlay.lay(
                text, reader.read(text), corrections.inForce(List.of(sourceKey)).getOrDefault(sourceKey, List.of()));
    }

    /** Lays one article anew, in the transaction of the decision: both or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lay(long article) {
        layChunk(List.of(article));
    }

    /**
     * Like {@link #lay}, with the other articles that report its meetings, before and after: what they say of them shows where nobody
     * overrules it any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void layWithReports(long article) {
        Set<Long> before = reportsOfItsMeetings(article);
        layChunk(List.copyOf(before));
        Set<Long> after = reportsOfItsMeetings(article);
        if (!before.containsAll(after)) {
            after.addAll(before);
            layChunk(List.copyOf(after));
        }
    }

    /** With the article itself. */
    private Set<Long> reportsOfItsMeetings(long article) {
        Set<Long> articles = new HashSet<>(
                jdbc.sql("""
                        select o.article_id from meeting_report r join meeting_report o on o.meeting_id = r.meeting_id
                        where r.article_id = :article
                        """).param("article", article).query(Long.class).list());
        articles.add(article);
        return articles;
    }

    /** Notes articles to be laid anew by {@link #catchUp}, in the transaction of the decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Collection<Long> articles) {
        if (!articles.isEmpty()) {
            jdbc.sql("insert into article_due select id from article where id in (:ids) on conflict do nothing")
                    .param("ids", articles)
                    .update();
        }
    }

    /**
     * Lays what was asked for: the first {@value #AT_ONCE} articles before it returns, the others in the background. To be called when
     * the decision is committed. A crash loses nothing: the next start goes on.
     */
    public void catchUp() {
        int done = 0;
        while (done < AT_ONCE) {
            int laid = nextChunk();
            if (laid == 0) {
                return;
            }
            done += laid;
        }
        background.execute(this::catchUpFully);
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUpFully() {
        int done = 0;
        for (int laid = nextChunk(); laid > 0; laid = nextChunk()) {
            done += laid;
        }
        if (done > 0) {
            log.info("Laid the facts of {} articles anew", done);
        }
    }

    private int nextChunk() {
        Integer laid = transaction.execute(status -> {
            // Skips what another process has in hand.
            List<Long> due = jdbc.sql(
                            "select article_id from article_due order by article_id limit :most for update skip locked")
                    .param("most", ImportJob.CHUNK)
                    .query(Long.class)
                    .list();
            if (!due.isEmpty()) {
                layChunk(due);
                jdbc.sql("delete from article_due where article_id in (:ids)")
                        .param("ids", due)
                        .update();
            }
            return due.size();
        });
        return laid == null ? 0 : laid;
    }

    private void layChunk(List<Long> articles) {
        corrections.oneWriterAtATime();
        Tidying.Referred before = tidying.referredBy(articles);
        List<Read> chunk = jdbc.sql(
                        "select id, source_key, content_hash, extractor_version, text from article where id in (:ids) order by id")
                .param("ids", articles)
                .query((row, number) -> {
                    SourceText source = new SourceText(row.getString("content_hash"), row.getString("text"));
                    KnownArticle known =
                            new KnownArticle(row.getLong("id"), source.hash(), row.getString("extractor_version"));
                    return new Read(row.getString("source_key"), known, source, reader.read(source.text()));
                })
                .list();
        writer.write(chunk, reader.version());
        // Facts may have changed where the article itself has not: the index follows articles.
        jdbc.sql("update article set changed_in = default where id in (:ids)")
                .param("ids", articles)
                .update();
        tidying.removeOrphans(before);
    }
}

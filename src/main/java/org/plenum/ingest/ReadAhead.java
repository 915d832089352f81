package org.plenum.ingest;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.FileResult.SourceFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives what the files of a run come to, in their order. They are read on threads of their own, some ahead of what is asked for: while
 * the database stores a chunk, the next one is being read. Asked from one thread.
 */
class ReadAhead implements ItemStreamReader<FileResult> {

    private static final int MOST_THREADS = 8;

    private final ItemReader<SourceFile> files;
    private final ItemProcessor<SourceFile, FileResult> reading;
    private final int ahead;
    private final Queue<Future<FileResult>> results = new ArrayDeque<>();
    private @Nullable ExecutorService threads;
    private boolean exhausted;

    /**
     * @param reading called on several threads at once
     * @param ahead results kept in memory at most
     */
    ReadAhead(ItemReader<SourceFile> files, ItemProcessor<SourceFile, FileResult> reading, int ahead) {
        this.files = files;
        this.reading = reading;
        this.ahead = ahead;
    }

    @Override
    public @Nullable FileResult read() throws Exception {
        while (!exhausted && results.size() < ahead) {
            SourceFile file = files.read();
            if (file == null) {
                exhausted = true;
            } else {
                results.add(threads().submit(() -> reading.process(file)));
            }
        }
        Future<FileResult> next = results.poll();
        return next == null ? null : resultOf(next);
    }

    private static FileResult resultOf(Future<FileResult> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private ExecutorService threads() {
        if (threads == null) {
            AtomicInteger number = new AtomicInteger();
            threads = Executors.newFixedThreadPool(
                    Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), task -> {
                        Thread thread = new Thread(task, "import-read-" + number.incrementAndGet());
                        thread.setDaemon(true);
                        return thread;
                    });
        }
        return threads;
    }

    /** At the end of the step, however it ends. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
            threads = null;
        }
        results.clear();
    }
}

package org.plenum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder in which Plenum keeps what it must not forget, held by one process at a time. The hold is a lock of the operating system's
 * on {@code plenum.lock}, so that it ends with the process, however that ends.
 */
final class Home implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder unless it stands there, and takes hold of it until closed.
     *
     * @throws StartupException when it cannot be written, or another process holds it
     */
    static Home open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("plenum.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new StartupException("Another Plenum is running with the data folder " + folder
                        + ": stop it first, or set PLENUM_HOME to another folder.");
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new Home(folder, channel);
        } catch (IOException e) {
            throw new StartupException(
                    "The data folder " + folder + " cannot be written (" + e
                            + "): mend that, or set PLENUM_HOME to another folder.",
                    e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /** Absolute. */
    Path folder() {
        return folder;
    }

    /** A folder inside it, made unless it stands there. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new StartupException("The data folder " + folder + " cannot be written (" + e + ").", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

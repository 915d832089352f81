package org.plenum.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Names in any number, given back in order, of which no more than a portion is ever in memory: a portion that is full is sorted and put
 * down in a temporary file, and the files are merged while they are read. Names are added first and read afterwards, once.
 */
final class SortedNames implements Iterable<String>, AutoCloseable {

    private static final int PORTION = 50_000;

    private final int portionSize;
    private final List<Path> portions = new ArrayList<>();
    private final List<Portion> open = new ArrayList<>();
    private List<String> names = new ArrayList<>();
    private int size;

    SortedNames() {
        this(PORTION);
    }

    SortedNames(int portionSize) {
        this.portionSize = portionSize;
    }

    void add(String name) {
        if (names.size() == portionSize) {
            putDown();
        }
        names.add(name);
        size++;
    }

    int size() {
        return size;
    }

    /** All names in order; to be asked for once. */
    @Override
    public Iterator<String> iterator() {
        names.sort(null);
        if (portions.isEmpty()) {
            return names.iterator();
        }
        PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::head));
        addTo(sources, names.iterator());
        for (Path file : portions) {
            Portion portion = new Portion(file);
            open.add(portion);
            addTo(sources, portion);
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !sources.isEmpty();
            }

            @Override
            public String next() {
                Source least = sources.remove();
                addTo(sources, least.rest());
                return least.head();
            }
        };
    }

    private static void addTo(PriorityQueue<Source> sources, Iterator<String> rest) {
        if (rest.hasNext()) {
            sources.add(new Source(rest.next(), rest));
        }
    }

    private void putDown() {
        names.sort(null);
        try {
            Path file = Files.createTempFile("plenum-names", null);
            portions.add(file);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (String name : names) {
                    out.writeUTF(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the names of the files cannot be put down", e);
        }
        names = new ArrayList<>();
    }

    /** Forgets all names. */
    @Override
    public void close() {
        names = List.of();
        try {
            for (Portion portion : open) {
                portion.in.close();
            }
            for (Path file : portions) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.clear();
        portions.clear();
    }

    private record Source(String head, Iterator<String> rest) {}

    /** The names of one file. */
    private static final class Portion implements Iterator<String> {

        private final DataInputStream in;
        private @Nullable String next;

        Portion(Path file) {
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = read();
        }

        private @Nullable String read() {
            try {
                return in.readUTF();
            } catch (EOFException e) {
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException("the names of the files cannot be read again", e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            String name = next;
            if (name == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return name;
        }
    }
}

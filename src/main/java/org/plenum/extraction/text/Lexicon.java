package org.plenum.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word list from a resource. One entry a line, {@code key = phrase | phrase}; a line without "=" lists phrases under the
 * key of the nearest entry above. "#" begins a comment, blank lines do not count.
 */
public final class Lexicon {

    /**
     * @param key what stands before "="
     * @param phrases what stands behind it, trimmed, in the order of the file
     */
    public record Entry(String key, List<String> phrases) {}

    private final List<Entry> entries;

    private Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * @param name file below {@code org/plenum/extraction}, such as "labels.txt"
     * @throws IllegalStateException when there is no such resource or a line has no key
     */
    public static Lexicon read(String name) {
        InputStream in = Lexicon.class.getResourceAsStream("/org/plenum/extraction/" + name);
        if (in == null) {
            throw new IllegalStateException("no lexicon " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon parse(List<String> lines, String name) {
        List<Entry> entries = new ArrayList<>();
        String key = null;
        for (String line : lines) {
            int comment = line.indexOf('#');
            String content = (comment >= 0 ? line.substring(0, comment) : line).strip();
            if (content.isEmpty()) {
                continue;
            }
            int equals = content.indexOf('=');
            if (equals >= 0) {
                key = content.substring(0, equals).strip();
            }
            if (key == null) {
                throw new IllegalStateException(name + ": no key for " + content);
            }
            List<String> phrases = Stream.of(content.substring(equals + 1).split("\\|"))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
            entries.add(new Entry(key, phrases));
        }
        return new Lexicon(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The phrases of all entries with this key. */
    public Set<String> phrases(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .flatMap(entry -> entry.phrases().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A table from every phrase to its key. */
    public PhraseTable<String> table() {
        PhraseTable.Builder<String> builder = PhraseTable.builder();
        entries.forEach(entry -> entry.phrases().forEach(phrase -> builder.add(phrase, entry.key())));
        return builder.build();
    }
}

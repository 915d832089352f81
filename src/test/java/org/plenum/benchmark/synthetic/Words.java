package org.plenum.benchmark.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/** The vocabulary: words of the genre, then invented ones, drawn as words are used. The same in every archive. Immutable. */
final class Words {

    private static final int SIZE = 40_000;
    private static final String[] ONSETS = {
        "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v"
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ea", "io", "ou"};
    private static final String[] CODAS = {"", "", "l", "m", "n", "r", "s", "t"};
    private static final String[] ENDINGS = {"", "", "", "ed", "s", "ing", "ment", "tion", "al", "er"};

    private final List<String> words;
    private final Zipf zipf = new Zipf(SIZE, 1);

    Words() {
        Set<String> all = new LinkedHashSet<>(ofTheGenre());
        SplittableRandom random = new SplittableRandom(1);
        while (all.size() < SIZE) {
            all.add(invented(random));
        }
        words = List.copyOf(all);
    }

    String draw(SplittableRandom random) {
        return words.get(zipf.draw(random));
    }

    /** The word of a rank, 0 for the most frequent; ranks below 40,000. */
    String ofRank(int rank) {
        return words.get(rank);
    }

    private static String invented(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            word.append(one(ONSETS, random)).append(one(NUCLEI, random)).append(one(CODAS, random));
        }
        return word.append(one(ENDINGS, random)).toString();
    }

    private static String one(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }

    private static List<String> ofTheGenre() {
        List<String> read = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> read.addAll(List.of(line.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}

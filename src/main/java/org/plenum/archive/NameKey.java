package org.plenum.archive;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folded form by which names are compared: lower case, without accents, spaces, hyphens, apostrophes and other punctuation;
 * the pinyin vowel ü is u, also where it is written v or yu ("Lü", "Lv", "Lyu" are "lu"). Chinese characters stay.
 */
public final class NameKey {

    private NameKey() {}

    /** The key of a name; empty when it holds no letter and no digit. */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return foldUmlaut(folded.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * The keys under which a person may be found whose name somebody types in any order: "Qin Xu" gives the keys of "Qin Xu"
     * and of "Xu Qin". The key of the name as typed comes first.
     *
     * @return at least one key; none when the name holds no letter and no digit
     */
    public static Set<String> inAnyOrder(String name) {
        List<String> words = Stream.of(name.strip().split("[\\s,]+"))
                .map(NameKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> keys = new LinkedHashSet<>();
        for (int first = 0; first < Math.min(words.size(), 5); first++) {
            keys.add(Stream.concat(words.subList(first, words.size()).stream(), words.subList(0, first).stream())
                    .collect(Collectors.joining()));
        }
        return keys;
    }

    private static String foldUmlaut(String key) {
        return key.replace("lyu", "lu").replace("nyu", "nu").replace("lv", "lu").replace("nv", "nu");
    }
}

package org.plenum.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The keys under which a typed name may stand: in the order typed, and with each word moved to the front in turn. */
final class NameKeys {

    private static final int MOST_WORDS = 6;

    private NameKeys() {}

    /** "Qin Xu" gives "qinxu" and "xuqin"; nothing when the text has no letters. */
    static List<String> of(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.split("[\\s,，、]+", 0)) {
            String key = fold(word);
            if (!key.isEmpty() && words.size() < MOST_WORDS) {
                words.add(key);
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            keys.add(String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i)));
        }
        return List.copyOf(keys);
    }

    /** Lower case, no accents, letters and digits only. */
    static String fold(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}

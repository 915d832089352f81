package org.plenum.extraction.person;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Folds names so that case, accents, spaces, hyphens and apostrophes do not count: "Zhang Zhong Yu" and "ZHANG Zhongyu" are one. */
public final class NameKey {

    private NameKey() {}

    public static String of(String printed) {
        String key = letters(printed);
        return key != null ? key : folded(printed);
    }

    /** The key of a name in ASCII; null for any other. */
    private static @Nullable String letters(String printed) {
        char[] key = new char[printed.length()];
        int size = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c >= 128) {
                return null;
            }
            if (c >= 'A' && c <= 'Z') {
                key[size++] = (char) (c + ('a' - 'A'));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key[size++] = c;
            }
        }
        return new String(key, 0, size);
    }

    private static String folded(String printed) {
        String plain = Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                key.append(plain.charAt(i));
            }
        }
        return key.toString();
    }
}

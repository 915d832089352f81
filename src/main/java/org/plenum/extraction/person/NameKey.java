package org.plenum.extraction.person;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names so that case, accents, spaces, hyphens and apostrophes do not count: "Zhang Zhong Yu" and "ZHANG Zhongyu" are one. */
public final class NameKey {

    private NameKey() {}

    public static String of(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        String plain = ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                key.append(plain.charAt(i));
            }
        }
        return key.toString();
    }
}

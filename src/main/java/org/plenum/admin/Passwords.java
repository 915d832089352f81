package org.plenum.admin;

import java.security.SecureRandom;

/** Makes passwords that a person can copy from a log: four groups of four, without characters that look alike. */
final class Passwords {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private Passwords() {}

    /** @return a new password of 79 bits, such as {@code 7kqw-zm4t-9hxp-3ncd} */
    static String generate() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}

package org.plenum.admin;

import java.util.Optional;

/** Numbers as they stand in an address. */
final class Numbers {

    private static final int LONGEST = 18;

    private Numbers() {}

    /** @return the number; empty when the text is none, or it is less than 1 or greater than {@code most} */
    static Optional<Long> positive(String text, long most) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return digits
                ? Optional.of(Long.parseLong(text)).filter(number -> number >= 1 && number <= most)
                : Optional.empty();
    }
}

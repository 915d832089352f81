package org.plenum.archive;

import java.util.regex.Pattern;

/**
 * The codes of a division and of all that lies below it. A subtree is a range of codes, so a list of what belongs to it is one
 * index range: {@code code >= from and code < until}.
 *
 * @param from first code, inclusive: the division's own
 * @param until first code behind the range; six characters that compare like codes
 */
public record CodeRange(String from, String until) {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    /**
     * The range of a division and its descendants.
     *
     * @param code six digits of GB/T 2260
     * @throws IllegalArgumentException when it is not six digits
     */
    public static CodeRange of(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a division code: " + code);
        }
        int width = code.endsWith("0000") ? 10_000 : code.endsWith("00") ? 100 : 1;
        // ':' is the character behind '9', so that a range at the very end needs no seventh digit.
        int until = Integer.parseInt(code) + width;
        return new CodeRange(code, until < 1_000_000 ? padded(until) : ":");
    }

    /** The code of the province to which a division belongs: "440000" for "441224". */
    public static String provinceOf(String code) {
        return code.substring(0, 2) + "0000";
    }

    public boolean contains(String code) {
        return code.compareTo(from) >= 0 && code.compareTo(until) < 0;
    }

    private static String padded(int code) {
        String digits = Integer.toString(code);
        return "0".repeat(6 - digits.length()) + digits;
    }
}

package org.plenum.admin;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a table as RFC 4180 has it, and such that no spreadsheet takes a text for a formula. */
final class CsvLine {

    private static final String FORMULA = "=+-@\t\r";

    private CsvLine() {}

    /** @param values null for nothing */
    static String of(@Nullable String... values) {
        return Arrays.stream(values).map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}

package org.plenum.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values as RFC 4180 has them: fields in double quotes may hold commas, line breaks and doubled quotes. The
 * first record names the columns.
 */
final class CsvTable {

    private final List<String> columns;
    private final List<List<String>> rows;

    private CsvTable(List<List<String>> records) {
        columns = records.get(0);
        rows = records.subList(1, records.size());
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " fields, expected " + columns.size() + ": " + row);
            }
        }
    }

    /** Reads a resource beside this class. */
    static CsvTable ofResource(String name) {
        return of(resource(name));
    }

    /** Reads a whole table; throws IllegalArgumentException when it is ragged or a quote stays open. */
    static CsvTable of(String text) {
        List<List<String>> records = new Parser(text).records();
        if (records.isEmpty()) {
            throw new IllegalArgumentException("no header");
        }
        return new CsvTable(records);
    }

    /** The rows, each with as many fields as {@link #columns()}. */
    List<List<String>> rows() {
        return rows;
    }

    /** Index of a column; throws IllegalArgumentException when there is none of that name. */
    int column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " in " + columns);
        }
        return index;
    }

    /** The parts of a field that lists values with semicolons; empty for an empty field. */
    static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";"));
    }

    /** The lines of a resource without blank ones and those that begin with '#'. */
    static List<String> linesOfResource(String name) {
        return resource(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = CsvTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static final class Parser {
        private final String text;
        private final List<List<String>> records = new ArrayList<>();
        private List<String> fields = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<List<String>> records() {
            while (at < text.length()) {
                fields.add(text.charAt(at) == '"' ? quoted() : plain());
                if (at < text.length() && text.charAt(at) == ',') {
                    at++;
                    if (at == text.length()) {
                        fields.add("");
                    }
                } else {
                    endRecord();
                }
            }
            if (!fields.isEmpty()) {
                records.add(fields);
            }
            return records;
        }

        private String plain() {
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            StringBuilder field = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c != '"') {
                    field.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    field.append('"');
                    at++;
                } else {
                    at++;
                    return field.toString();
                }
            }
            throw new IllegalArgumentException("a quote stays open");
        }

        private void endRecord() {
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length()) {
                if (text.charAt(at) != '\n') {
                    throw new IllegalArgumentException("text behind a quoted field, at " + at);
                }
                at++;
            }
            records.add(fields);
            fields = new ArrayList<>();
        }
    }
}

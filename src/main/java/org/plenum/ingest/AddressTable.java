package org.plenum.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of articles, as RFC 4180 writes it: a line of names, among them {@code address} (or {@code url}) and {@code text}. */
final class AddressTable {

    private static final int LONGEST_ADDRESS = 1_000;

    private AddressTable() {}

    record Row(String address, String text) {}

    /** @throws RejectedFileException when it is no such table; lines are counted from 1, as a person sees them */
    static List<Row> read(String csv) throws RejectedFileException {
        List<List<String>> records = records(csv);
        List<String> names = records.isEmpty()
                ? List.of()
                : records.get(0).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        int address = names.contains("address") ? names.indexOf("address") : names.indexOf("url");
        int text = names.indexOf("text");
        if (address < 0 || text < 0) {
            throw new RejectedFileException("has no columns named address and text");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> record = records.get(i);
            if (record.size() != names.size()) {
                throw new RejectedFileException(
                        "has %d values in row %d, and %d columns".formatted(record.size(), i + 1, names.size()));
            }
            rows.add(new Row(checked(record.get(address).strip(), i + 1), record.get(text)));
        }
        if (rows.isEmpty()) {
            throw new RejectedFileException("has no rows");
        }
        return rows;
    }

    private static String checked(String address, int row) throws RejectedFileException {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (!web
                || address.length() > LONGEST_ADDRESS
                || address.codePoints().anyMatch(c -> Character.isWhitespace(c) || UploadNames.deceives(c))) {
            throw new RejectedFileException("has no web address in row " + row);
        }
        return address;
    }

    private static List<List<String>> records(String csv) throws RejectedFileException {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    value.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && value.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                record.add(value.toString());
                value.setLength(0);
            } else if (c == '\n') {
                endRecord(records, record, value);
                record = new ArrayList<>();
            } else if (c != '\r') {
                value.append(c);
            }
        }
        if (quoted) {
            throw new RejectedFileException("has a quotation mark that does not end");
        }
        endRecord(records, record, value);
        return records;
    }

    private static void endRecord(List<List<String>> records, List<String> record, StringBuilder value) {
        if (!record.isEmpty() || !value.isEmpty()) {
            record.add(value.toString());
            records.add(record);
        }
        value.setLength(0);
    }
}

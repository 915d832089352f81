package org.plenum.gazetteer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's resource files into records. */
final class GazetteerFiles {

    private GazetteerFiles() {}

    static List<Division> divisions() {
        CsvTable table = CsvTable.ofResource("regions.csv");
        int code = table.column("code");
        int parent = table.column("parent");
        int level = table.column("level");
        int zh = table.column("name_zh");
        int en = table.column("name_en");
        int aliases = table.column("aliases");
        return table.rows().stream()
                .map(row -> new Division(
                        row.get(code),
                        nullIfEmpty(row.get(parent)),
                        Level.valueOf(row.get(level).toUpperCase(Locale.ROOT)),
                        row.get(zh),
                        row.get(en),
                        CsvTable.list(row.get(aliases))))
                .toList();
    }

    static List<Zone> zones() {
        CsvTable table = CsvTable.ofResource("zones.csv");
        int code = table.column("code");
        int parent = table.column("parent");
        int zh = table.column("name_zh");
        int en = table.column("name_en");
        int kind = table.column("kind");
        int aliases = table.column("aliases");
        return table.rows().stream()
                .map(row -> new Zone(
                        nullIfEmpty(row.get(code)),
                        row.get(parent),
                        row.get(zh),
                        row.get(en),
                        row.get(kind),
                        CsvTable.list(row.get(aliases))))
                .toList();
    }

    static List<Nickname> nicknames() {
        CsvTable table = CsvTable.ofResource("province_nicknames.csv");
        int code = table.column("code");
        int alias = table.column("alias");
        int hanzi = table.column("hanzi");
        int kind = table.column("kind");
        int risk = table.column("risk");
        return table.rows().stream()
                .map(row -> nickname(row.get(code), row.get(alias), row.get(hanzi), row.get(kind), row.get(risk)))
                .toList();
    }

    private static Nickname nickname(String code, String alias, String hanzi, String kind, String printedRisk) {
        int colon = printedRisk.indexOf(':');
        String risk = colon < 0 ? printedRisk : printedRisk.substring(0, colon);
        String note = colon < 0 ? "" : printedRisk.substring(colon + 1).strip();
        return new Nickname(code, alias, hanzi, kind, Nickname.Risk.valueOf(risk.toUpperCase(Locale.ROOT)), note);
    }

    private static @Nullable String nullIfEmpty(String field) {
        return field.isEmpty() ? null : field;
    }
}

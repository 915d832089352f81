package org.plenum.ingest;

/** The natural keys of shared rows in SQL, as corrections and decisions name them whatever numbers the rows get. */
public final class NaturalKeys {

    private NaturalKeys() {}

    /** @param row alias of a {@code person} in a query */
    public static String ofPerson(String row) {
        return "%1$s.name_key || '@' || coalesce(%1$s.region_code, %1$s.scope) || case when %1$s.apart > 0 then '#' || %1$s.apart else '' end"
                .formatted(row);
    }

    /** @param row alias of an {@code organisation} in a query */
    public static String ofBody(String row) {
        return "%1$s.kind || '/' || %1$s.name_key || '@' || coalesce(%1$s.region_code, '') || coalesce('/' || %1$s.level, '')"
                .formatted(row);
    }

    /** @param row alias of a {@code meeting} in a query */
    public static String ofMeeting(String row) {
        return row + ".natural_key";
    }
}

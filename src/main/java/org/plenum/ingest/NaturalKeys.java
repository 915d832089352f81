package org.plenum.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The natural keys of shared rows in SQL, as corrections and decisions name them whatever numbers the rows get. */
public final class NaturalKeys {

    private static final Pattern APART = Pattern.compile("~([0-9]{1,9})$");

    private NaturalKeys() {}

    /** @param row alias of a {@code person} in a query */
    public static String ofPerson(String row) {
        return "%1$s.name_key || '@' || coalesce(%1$s.region_code, %1$s.scope) || case when %1$s.apart > 0 then '#' || %1$s.apart else '' end"
                .formatted(row);
    }

    /** @param row alias of an {@code organisation} in a query */
    public static String ofBody(String row) {
        return "%1$s.kind || '/' || %1$s.name_key || '@' || coalesce(%1$s.region_code, '') || coalesce('/' || %1$s.level, '') || case when %1$s.apart > 0 then '#' || %1$s.apart else '' end"
                .formatted(row);
    }

    /** @param row alias of a {@code meeting} in a query */
    public static String ofMeeting(String row) {
        return row + ".natural_key";
    }

    /**
     * Of a meeting that was told apart from others of its host, day and kind.
     *
     * @param first key of the first of them
     * @param apart 0 for the first itself
     */
    public static String ofMeeting(String first, int apart) {
        return apart > 0 ? first + "~" + apart : first;
    }

    /** The number that ends the key of a meeting; 0 for the first of its host, day and kind. */
    static int apartOfMeeting(String key) {
        Matcher number = APART.matcher(key);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}

package org.plenum.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenum.ingest.NaturalKeys;

/** What can turn out to be one. */
public enum Thing {
    PERSON("people", "person", "person_id"),
    ORGANISATION("organisations", "organisation", "organisation_id"),
    MEETING("meetings", "meeting", "meeting_id");

    private final String path;
    private final String table;
    private final String column;

    Thing(String path, String table, String column) {
        this.path = path;
        this.table = table;
        this.column = column;
    }

    /** By the part of an address that stands for it; empty when none does. */
    static Optional<Thing> at(String path) {
        return Arrays.stream(values()).filter(thing -> thing.path.equals(path)).findAny();
    }

    /** Where on the site it is. */
    String address(long id) {
        return "/" + path + "/" + id;
    }

    /** The part of an address that stands for it. */
    public String path() {
        return path;
    }

    String table() {
        return table;
    }

    /** Of the tables that refer to it. */
    String column() {
        return column;
    }

    /** In SQL, of the row of that alias. */
    String naturalKey(String row) {
        return switch (this) {
            case PERSON -> NaturalKeys.ofPerson(row);
            case ORGANISATION -> NaturalKeys.ofBody(row);
            case MEETING -> NaturalKeys.ofMeeting(row);
        };
    }

    /** As errors and corrections name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

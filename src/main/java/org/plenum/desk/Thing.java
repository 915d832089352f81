package org.plenum.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenum.archive.MentionKind;
import org.plenum.ingest.NaturalKeys;

/** What can turn out to be one, or several. */
public enum Thing {
    PERSON("people", "person", "person_id", "WHO"),
    ORGANISATION("organisations", "organisation", "organisation_id", "WHICH:ORGANISATION"),
    MEETING("meetings", "meeting", "meeting_id", "WHICH:MEETING");

    private final String path;
    private final String table;
    private final String column;
    private final String which;

    Thing(String path, String table, String column, String which) {
        this.path = path;
        this.table = table;
        this.column = column;
        this.which = which;
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

    /** How keys of corrections begin that say which of several it is. */
    String which() {
        return which;
    }

    /** The kind of mention that names it. */
    MentionKind mention() {
        return MentionKind.valueOf(name());
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

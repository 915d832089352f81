package org.plenum.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be null. */
final class Rows {

    private Rows() {}

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** Of the facts of a row; 1 when no words stand behind any. */
    static double confidence(ResultSet row) throws SQLException {
        double confidence = row.getDouble("confidence");
        return row.wasNull() ? 1 : confidence;
    }

    /** Null when the id is. */
    static @Nullable Ref ref(ResultSet row, String idColumn, String nameColumn) throws SQLException {
        long id = row.getLong(idColumn);
        return row.wasNull() ? null : new Ref(id, row.getString(nameColumn));
    }

    /** Of two parallel array columns; empty when they are null. */
    static List<Ref> refs(ResultSet row, String idsColumn, String namesColumn) throws SQLException {
        Array ids = row.getArray(idsColumn);
        if (ids == null) {
            return List.of();
        }
        return Ref.all(List.of((Long[]) ids.getArray()), List.of((String[])
                row.getArray(namesColumn).getArray()));
    }
}

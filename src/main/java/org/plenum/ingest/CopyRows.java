package org.plenum.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows of one table, gathered in memory and sent to PostgreSQL all at once by {@code COPY}. Not for many threads. */
final class CopyRows {

    private final String command;
    private final StringBuilder rows = new StringBuilder();

    CopyRows(String table, String columns) {
        command = "COPY " + table + " (" + columns + ") FROM STDIN";
    }

    /** Adds a row; each value is written as its {@code toString} says it. */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof String text) {
            appendEscaped(text);
        } else {
            rows.append(value);
        }
    }

    private void appendEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    /** Sends what was gathered, in the transaction of the connection, and forgets it. Does nothing when there is nothing. */
    void send(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(rows));
            copy.writeToCopy(bytes.array(), 0, bytes.limit());
            copy.endCopy();
        } catch (IOException e) {
            throw new SQLException("a row holds half a character", "22021", e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        rows.setLength(0);
    }
}

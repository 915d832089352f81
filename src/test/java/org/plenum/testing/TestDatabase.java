package org.plenum.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.plenum.launch.TestServer;

/**
 * A database of one's own, migrated and otherwise empty, on the real PostgreSQL that all tests of this JVM share.
 *
 * @param url JDBC address
 */
public record TestDatabase(String url, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "migrated";

    /** Makes one: a copy of a template on which the migrations ran once. */
    public static synchronized TestDatabase create() {
        if (COUNT.get() == 0) {
            execute("CREATE DATABASE " + TEMPLATE);
            TestDatabase template = named(TEMPLATE);
            Flyway.configure()
                    .dataSource(template.url(), template.user(), template.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return copy(TEMPLATE);
    }

    /** Makes one without any table, for tests of the migrations themselves. */
    public static synchronized TestDatabase createEmpty() {
        return copy("template1");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static TestDatabase copy(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY FILE_COPY");
        return named(name);
    }

    private static TestDatabase named(String name) {
        TestServer server = TestServer.get();
        return new TestDatabase(server.jdbcUrl(name), server.user(), server.password());
    }

    private static void execute(String statement) {
        try (Connection connection = named("postgres").connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.plenum.admin;

import java.util.List;
import org.plenum.admin.OverviewController.Holding;
import org.plenum.admin.OverviewController.Place;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much the archive holds, and in which database. */
@Repository
class Holdings {

    private final JdbcClient jdbc;
    private final JdbcConnectionDetails connection;

    Holdings(JdbcClient jdbc, JdbcConnectionDetails connection) {
        this.jdbc = jdbc;
        this.connection = connection;
    }

    List<Holding> count() {
        return jdbc.sql("""
                select 'articles' as name, count(*) as number from article
                union all select 'people', count(*) from person where merged_into is null
                union all select 'meetings', count(*) from meeting
                union all select 'organisations', count(*) from organisation
                union all select 'mentions', count(*) from mention
                """).query(Holding.class).list();
    }

    List<Place> places() {
        String server = jdbc.sql("select current_setting('server_version')")
                .query(String.class)
                .single();
        String size = jdbc.sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
        return List.of(
                new Place("database", withoutParameters(connection.getJdbcUrl())),
                new Place("server", "PostgreSQL " + server),
                new Place("size", size));
    }

    /** Parameters of the address may hold a password. */
    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}

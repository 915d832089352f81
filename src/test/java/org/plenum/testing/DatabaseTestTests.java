package org.plenum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void runsOnPostgres18WithTheMigrations() {
        assertThat(jdbc.sql("select current_setting('server_version')")
                        .query(String.class)
                        .single())
                .startsWith("18.");
        assertThat(jdbc.sql("select count(*) from article").query(Integer.class).single())
                .isZero();
    }

    @Test
    void ordersAndFoldsByUnicodeWhateverTheSystem() {
        assertThat(jdbc.sql("select lower('ÜRÜMQI É')").query(String.class).single())
                .isEqualTo("ürümqi é");
    }
}

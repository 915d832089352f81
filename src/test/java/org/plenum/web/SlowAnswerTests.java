package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Without the index the database answers, within a bound. */
@ApplicationTest
class SlowAnswerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DataSource database;

    /** The answer needs what another holds for as long as it waits. */
    @ParameterizedTest
    @ValueSource(strings = {"/articles?q=flood", "/people?q=Yu"})
    void searchThatTakesTooLongIsGivenUp(String address) throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table article, person in access exclusive mode");
            try {
                assertThat(mvc.get().uri(address))
                        .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                        .hasHeader("Retry-After", "60")
                        .bodyText()
                        .contains("The search index is being made");
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        }
    }
}

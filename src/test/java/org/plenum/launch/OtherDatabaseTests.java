package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** All tests run with {@code spring.datasource.url} set; this one looks at what that means. */
@ApplicationTest
class OtherDatabaseTests {

    @Autowired
    private ObjectProvider<PostgresServer> server;

    @Autowired
    private Home home;

    @Test
    void withADatabaseOfOnesOwnNoServerIsStarted() {
        assertThat(server.getIfAvailable()).isNull();
        assertThat(home.folder().resolve("postgres")).doesNotExist();
    }
}

package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

@DatabaseTest
@Import(AccountStore.class)
@TestPropertySource(properties = "logging.level.org.plenum.admin=info")
@ExtendWith(OutputCaptureExtension.class)
class AdministratorTests {

    private static final Pattern TOLD = Pattern.compile("password ([a-z0-9]{4}(-[a-z0-9]{4}){3})");

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @Autowired
    private AccountStore accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void firstStartMakesPasswordAndTellsItOnce(CapturedOutput output) {
        start("admin", null);

        String told = toldIn(output).orElseThrow();
        assertThat(encoder.matches(told, hashOf("admin"))).isTrue();

        start("admin", null);
        assertThat(output.getAll().split(Pattern.quote(told), -1))
                .as("told once")
                .hasSize(2);
        assertThat(encoder.matches(told, hashOf("admin"))).as("kept").isTrue();
        assertThat(output).contains("with the password of before (PLENUM_ADMIN_PASSWORD sets another)");
    }

    @Test
    void configuredPasswordIsTakenAndNeverTold(CapturedOutput output) {
        start("admin", "open sesame");

        assertThat(encoder.matches("open sesame", hashOf("admin"))).isTrue();
        assertThat(output).doesNotContain("open sesame").contains("'admin'");
    }

    @Test
    void configuredPasswordReplacesTheKeptOneAndStays(CapturedOutput output) {
        start("admin", null);
        start("admin", "open sesame");
        start("admin", null);

        assertThat(encoder.matches("open sesame", hashOf("admin"))).isTrue();
        assertThat(output).contains("the password is now that of PLENUM_ADMIN_PASSWORD");
    }

    @Test
    void samePasswordIsNotHashedAnew() {
        start("admin", "open sesame");
        String hash = hashOf("admin");
        start("admin", "open sesame");

        assertThat(hashOf("admin")).isEqualTo(hash);
    }

    @Test
    void newNameTakesTheOldOnesPlace() {
        start("admin", "open sesame");
        start("editor", null);

        assertThat(accounts.find("admin")).isEmpty();
        assertThat(encoder.matches("open sesame", hashOf("editor"))).isTrue();
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void instanceThatComesSecondTellsNoPasswordThatIsNotTrue(CapturedOutput output) {
        accounts.addConfigured("admin", "{noop}of the first");

        new Administrator(new AdminProperties("admin", null), new LateStore(jdbc), encoder)
                .afterSingletonsInstantiated();

        assertThat(toldIn(output)).isEmpty();
        assertThat(hashOf("admin")).isEqualTo("{noop}of the first");
    }

    @Test
    void shortPasswordIsWarnedOf(CapturedOutput output) {
        start("admin", "abc");

        assertThat(output).contains("fewer than 8 characters").doesNotContain("abc");
    }

    private void start(String name, @Nullable String password) {
        new Administrator(new AdminProperties(name, password), accounts, encoder).afterSingletonsInstantiated();
    }

    private String hashOf(String name) {
        return accounts.find(name).orElseThrow().passwordHash();
    }

    private static Optional<String> toldIn(CapturedOutput output) {
        Matcher told = TOLD.matcher(output.getAll());
        return told.find() ? Optional.of(told.group(1)) : Optional.empty();
    }

    /** Looks before the other instance has written. */
    private static final class LateStore extends AccountStore {

        LateStore(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        Optional<Account> findConfigured() {
            return Optional.empty();
        }
    }
}

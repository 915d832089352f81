package org.plenum.admin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the database. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String name) {
        return jdbc.sql("select name, password_hash, role from account where name = :name")
                .param("name", name)
                .query(Account.class)
                .optional();
    }

    /** The account that the configuration names, under whichever name it had at the last start. */
    Optional<Account> findConfigured() {
        return jdbc.sql("select name, password_hash, role from account where configured")
                .query(Account.class)
                .optional();
    }

    /** @return false when another instance on the same database was quicker; then nothing is changed */
    boolean addConfigured(Account account) {
        return jdbc.sql("""
                        insert into account (name, password_hash, role, configured, made_at, password_changed_at)
                        values (:name, :hash, :role, true, :now, :now)
                        on conflict do nothing
                        """)
                        .param("name", account.name())
                        .param("hash", account.passwordHash())
                        .param("role", account.role())
                        .param("now", now())
                        .update()
                == 1;
    }

    void renameConfigured(String name) {
        jdbc.sql("update account set name = :name where configured")
                .param("name", name)
                .update();
    }

    void setConfiguredPassword(String passwordHash) {
        jdbc.sql("update account set password_hash = :hash, password_changed_at = :now where configured")
                .param("hash", passwordHash)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

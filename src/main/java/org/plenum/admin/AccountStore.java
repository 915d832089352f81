package org.plenum.admin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the database, and the sessions that were begun under their names. */
@Repository
class AccountStore {

    private static final String SELECT =
            "select id, name, password_hash, role, configured, made_at, disabled_at from account ";

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String name) {
        return jdbc.sql(SELECT + "where name = :name")
                .param("name", name.replace('\0', ' '))
                .query(Account.class)
                .optional();
    }

    /** Keeps others from changing the account until the transaction has ended. */
    Optional<Account> lock(long id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(SELECT + "order by lower(name), id")
                .query(Account.class)
                .list();
    }

    /** The account that the configuration names, under whichever name it had at the last start. */
    Optional<Account> findConfigured() {
        return jdbc.sql(SELECT + "where configured").query(Account.class).optional();
    }

    /** @return false when another instance on the same database was quicker; then nothing is changed */
    boolean addConfigured(String name, String passwordHash) {
        return insert(name, passwordHash, AccountRole.ADMIN, true).isPresent();
    }

    /** @return the number of the new account; empty when there is one of that name, in whichever case */
    Optional<Long> add(String name, String passwordHash, AccountRole role) {
        boolean taken = jdbc.sql("select exists (select 1 from account where lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
        return taken ? Optional.empty() : insert(name, passwordHash, role, false);
    }

    private Optional<Long> insert(String name, String passwordHash, AccountRole role, boolean configured) {
        return jdbc.sql("""
                        insert into account (name, password_hash, role, configured, made_at, password_changed_at)
                        values (:name, :hash, :role, :configured, :now, :now)
                        on conflict do nothing returning id
                        """)
                .param("name", name)
                .param("hash", passwordHash)
                .param("role", role.name())
                .param("configured", configured)
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    void renameConfigured(String name) {
        jdbc.sql("update account set name = :name where configured")
                .param("name", name)
                .update();
    }

    void setPassword(long id, String passwordHash) {
        jdbc.sql("update account set password_hash = :hash, password_changed_at = :now where id = :id")
                .param("hash", passwordHash)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void setRole(long id, AccountRole role) {
        jdbc.sql("update account set role = :role where id = :id")
                .param("role", role.name())
                .param("id", id)
                .update();
    }

    void setDisabled(long id, boolean disabled) {
        jdbc.sql("update account set disabled_at = case when :disabled then :now end where id = :id")
                .param("disabled", disabled)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /**
     * Ends what was begun under a name, wherever; whoever goes on has to log in again.
     *
     * @param except the session that may go on; null for none
     */
    void endSessions(String name, @Nullable String except) {
        jdbc.sql("delete from spring_session where principal_name = :name and session_id <> :except")
                .param("name", name)
                .param("except", except == null ? "" : except)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

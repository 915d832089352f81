package org.plenum.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.web.NotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with accounts. Each change is written to the audit log in its transaction; whatever takes rights away, or a password,
 * ends the sessions of the account too.
 */
@Service
class Accounts {

    static final int SHORTEST_PASSWORD = 10;

    /** What bcrypt reads; it would ignore the rest. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,59}");

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final AuditLog audit;

    Accounts(AccountStore store, PasswordEncoder encoder, AuditLog audit) {
        this.store = store;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** Something that was asked for and is not done. The message {@code account.refused.<NAME>} says why. */
    enum Refusal {
        BAD_NAME,
        NAME_TAKEN,
        CONFIGURED,
        YOURSELF,
        WRONG_PASSWORD,
        PASSWORDS_DIFFER,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_IS_NAME
    }

    static final class RefusedException extends RuntimeException {

        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    List<Account> all() {
        return store.all();
    }

    /** @return the password that was made, to be shown once */
    @Transactional
    public String add(String by, String name, AccountRole role) {
        String wanted = name.strip();
        if (!NAME.matcher(wanted).matches()) {
            throw new RefusedException(Refusal.BAD_NAME);
        }
        String password = Passwords.generate();
        store.add(wanted, hash(password), role).orElseThrow(() -> new RefusedException(Refusal.NAME_TAKEN));
        note(by, AuditAction.ACCOUNT_ADDED, wanted + ", " + role);
        return password;
    }

    @Transactional
    public void changeRole(String by, long id, AccountRole role) {
        changeOther(by, id, account -> {
            store.setRole(id, role);
            store.endSessions(account.name(), null);
            note(by, AuditAction.ROLE_CHANGED, account.name() + ": " + account.role() + " -> " + role);
        });
    }

    @Transactional
    public void disable(String by, long id) {
        changeOther(by, id, account -> {
            store.setDisabled(id, true);
            store.endSessions(account.name(), null);
            note(by, AuditAction.ACCOUNT_DISABLED, account.name());
        });
    }

    @Transactional
    public void enable(String by, long id) {
        changeOther(by, id, account -> {
            store.setDisabled(id, false);
            note(by, AuditAction.ACCOUNT_ENABLED, account.name());
        });
    }

    /** @return the password that was made, to be shown once */
    @Transactional
    public String resetPassword(String by, long id) {
        String password = Passwords.generate();
        changeOther(by, id, account -> {
            store.setPassword(id, hash(password));
            store.endSessions(account.name(), null);
            note(by, AuditAction.PASSWORD_RESET, account.name());
        });
        return password;
    }

    /** @param session the session in which it is done, which goes on; the account's others end */
    @Transactional
    public void changeOwnPassword(
            String name, String current, String wanted, String repeated, @Nullable String session) {
        Account account = store.find(name).orElseThrow(() -> NotFoundException.of("account", name));
        if (!encoder.matches(current, account.passwordHash())) {
            throw new RefusedException(Refusal.WRONG_PASSWORD);
        }
        check(name, wanted, repeated);
        store.setPassword(account.id(), hash(wanted));
        store.endSessions(name, session);
        note(name, AuditAction.PASSWORD_CHANGED, null);
    }

    @Transactional
    public void logOutEverywhere(String name) {
        store.endSessions(name, null);
        note(name, AuditAction.LOGOUT_EVERYWHERE, null);
    }

    /** The configured account is the configuration's, and nobody may lock himself out. */
    private void changeOther(String by, long id, Consumer<Account> change) {
        Account account = store.lock(id).orElseThrow(() -> NotFoundException.of("account", String.valueOf(id)));
        if (account.configured()) {
            throw new RefusedException(Refusal.CONFIGURED);
        }
        if (account.name().equals(by)) {
            throw new RefusedException(Refusal.YOURSELF);
        }
        change.accept(account);
    }

    private static void check(String name, String wanted, String repeated) {
        if (!wanted.equals(repeated)) {
            throw new RefusedException(Refusal.PASSWORDS_DIFFER);
        }
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST_PASSWORD) {
            throw new RefusedException(Refusal.PASSWORD_TOO_SHORT);
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw new RefusedException(Refusal.PASSWORD_TOO_LONG);
        }
        if (wanted.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            throw new RefusedException(Refusal.PASSWORD_IS_NAME);
        }
    }

    private void note(String by, AuditAction action, @Nullable String detail) {
        audit.record(by, action, "/admin/accounts", detail);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password), "the password could not be hashed");
    }
}

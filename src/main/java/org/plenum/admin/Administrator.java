package org.plenum.admin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the first page is served, that there is an administrator: with the configured password, else with the
 * one that the database keeps, else with a new one that the log tells once.
 */
@Component
class Administrator implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Administrator.class);
    private static final int SHORT_PASSWORD = 8;

    private final AdminProperties properties;
    private final AccountStore accounts;
    private final PasswordEncoder encoder;

    Administrator(AdminProperties properties, AccountStore accounts, PasswordEncoder encoder) {
        this.properties = properties;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts.findConfigured().ifPresentOrElse(this::keep, this::make);
        String password = properties.password();
        if (password != null && password.length() < SHORT_PASSWORD) {
            log.warn("The administrator's password has fewer than {} characters.", SHORT_PASSWORD);
        }
    }

    private void make() {
        String configured = properties.password();
        String password = configured == null ? Passwords.generate() : configured;
        String name = properties.name();
        if (!accounts.addConfigured(name, hash(password))) {
            log.info("The administrator is '{}'; another instance has just set the password.", name);
        } else if (configured == null) {
            log.info(
                    "The administrator is '{}', password {} (told this once; PLENUM_ADMIN_PASSWORD sets another).",
                    name,
                    password);
        } else {
            log.info("The administrator is '{}', with the password of PLENUM_ADMIN_PASSWORD.", name);
        }
    }

    private void keep(Account account) {
        String name = properties.name();
        if (!account.name().equals(name)) {
            accounts.renameConfigured(name);
            accounts.endSessions(account.name(), null);
            log.info("The administrator '{}' is now called '{}'.", account.name(), name);
        }
        String password = properties.password();
        if (password == null) {
            log.info(
                    "The administrator is '{}', with the password of before (PLENUM_ADMIN_PASSWORD sets another).",
                    name);
        } else if (encoder.matches(password, account.passwordHash())) {
            log.info("The administrator is '{}', with the password of PLENUM_ADMIN_PASSWORD.", name);
        } else {
            accounts.setPassword(account.id(), hash(password));
            accounts.endSessions(name, null);
            log.info("The administrator is '{}'; the password is now that of PLENUM_ADMIN_PASSWORD.", name);
        }
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password could not be hashed");
        }
        return hash;
    }
}

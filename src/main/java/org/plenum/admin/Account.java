package org.plenum.admin;

/**
 * Somebody who may log in.
 *
 * @param name the name to log in with
 * @param passwordHash with its algorithm before it, as Spring Security's delegating encoder writes it
 * @param role without Spring Security's prefix: {@code ADMIN}
 */
record Account(String name, String passwordHash, String role) {

    static final String ADMIN = "ADMIN";

    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}

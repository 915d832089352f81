package org.plenum.admin;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The administrator, as the configuration names them.
 *
 * @param name the name to log in with
 * @param password the password; null or blank: the one that the archive keeps, or a new one at the first start
 */
@ConfigurationProperties("plenum.admin")
record AdminProperties(
        @DefaultValue("admin") String name, @Nullable String password) {

    /** What bcrypt reads; it would ignore the rest, and Spring Security refuses it. */
    private static final int LONGEST_PASSWORD = 72;

    AdminProperties {
        name = name.strip();
        password = password == null || password.isBlank() ? null : password;
        if (name.isEmpty()) {
            throw new IllegalArgumentException("plenum.admin.name is blank");
        }
        if (password != null && password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "plenum.admin.password is longer than " + LONGEST_PASSWORD + " bytes, the most that is read of it");
        }
    }

    @Override
    public String toString() {
        return "AdminProperties[name=" + name + ", password=" + (password == null ? "none" : "set") + "]";
    }
}

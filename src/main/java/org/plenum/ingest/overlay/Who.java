package org.plenum.ingest.overlay;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.PersonScope;

/**
 * A person by natural key, as a correction says whom words name.
 *
 * @param name as the person is called; its folded form is part of the key
 * @param province null unless the scope is {@link PersonScope#PROVINCE}
 * @param apart 0 for the first of the name, 1 for the next that was told apart
 */
public record Who(String name, PersonScope scope, @Nullable String province, int apart) {

    static Who of(Map<String, String> value) {
        String province = value.getOrDefault("province", "");
        return new Who(
                value.getOrDefault("name", ""),
                PersonScope.valueOf(value.getOrDefault("scope", PersonScope.UNKNOWN.name())),
                province.isEmpty() ? null : province,
                Integer.parseInt(value.getOrDefault("apart", "0")));
    }

    public Map<String, String> value() {
        return Map.of(
                "name",
                name,
                "scope",
                scope.name(),
                "province",
                province == null ? "" : province,
                "apart",
                Integer.toString(apart));
    }
}

package org.plenum.admin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may ask for which address. The first rule that fits counts. A new address needs a rule here: {@code AddressesTests} walks all that
 * there are. Whatever has none is read like the archive; changes under it are an editor's, and what lies under {@code /admin} the
 * administrator's.
 */
final class AccessRules {

    enum Access {
        /** Also where the archive is not public: the log-in page and what it is made of. */
        ANYONE,
        /** The archive: everybody, or whoever has an account where it is not public. */
        READER,
        /** Whoever is logged in. */
        MEMBER,
        EDITOR,
        ADMIN,
        NOBODY
    }

    /** @param method null for all */
    record Rule(@Nullable HttpMethod method, String pattern, Access access) {

        boolean fits(HttpMethod asked, String path) {
            PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
            return (method == null || method.equals(asked)) && parsed.matches(PathContainer.parsePath(path));
        }
    }

    static final List<Rule> STATED = List.of(
            reading("/login", Access.ANYONE),
            all("/login", Access.ANYONE),
            all("/error", Access.ANYONE),
            reading("/language/*", Access.ANYONE),
            reading("/css/**", Access.ANYONE),
            reading("/js/**", Access.ANYONE),
            reading("/img/**", Access.ANYONE),
            reading("/webjars/**", Access.ANYONE),
            reading("/robots.txt", Access.ANYONE),
            reading("/actuator/health/**", Access.ANYONE),
            all("/actuator/**", Access.NOBODY),
            all("/account/**", Access.MEMBER),
            all("/admin/accounts/**", Access.ADMIN),
            reading("/admin/audit", Access.ADMIN),
            reading("/admin/audit.csv", Access.ADMIN),
            all("/admin/imports/*/undo", Access.ADMIN),
            all("/admin/imports/**", Access.EDITOR),
            all("/admin/review/**", Access.EDITOR),
            all("/admin/articles/**", Access.EDITOR),
            all("/admin/corrections/**", Access.EDITOR),
            all("/admin/people/**", Access.EDITOR),
            all("/admin/organisations/**", Access.EDITOR),
            all("/admin/meetings/**", Access.EDITOR),
            all("/admin/merges/**", Access.EDITOR),
            reading("/admin", Access.EDITOR),
            reading("/", Access.READER),
            reading("/articles/**", Access.READER),
            reading("/people/**", Access.READER),
            reading("/meetings/**", Access.READER),
            reading("/organisations/**", Access.READER),
            reading("/regions/**", Access.READER),
            reading("/opensearch.xml", Access.READER),
            reading("/sitemap.xml", Access.READER),
            reading("/sitemaps/**", Access.READER));

    /** For what is stated nowhere, so that nothing is open by oversight. */
    static final List<Rule> OTHERWISE = List.of(
            all("/admin/**", Access.ADMIN),
            reading("/**", Access.READER),
            new Rule(HttpMethod.HEAD, "/**", Access.READER),
            all("/**", Access.EDITOR));

    private AccessRules() {}

    /** The stated rule of an address; empty when there is none. */
    static Optional<Rule> stated(HttpMethod method, String path) {
        return STATED.stream().filter(rule -> rule.fits(method, path)).findFirst();
    }

    private static Rule reading(String pattern, Access access) {
        return new Rule(HttpMethod.GET, pattern, access);
    }

    private static Rule all(String pattern, Access access) {
        return new Rule(null, pattern, access);
    }
}

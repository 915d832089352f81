package org.plenum.export;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every page of one thing, in sections small enough for the protocol of <a href="https://www.sitemaps.org">sitemaps.org</a> (50,000
 * addresses a file). A section is a range of numbers, so that to write one costs the same at the end of a large archive as at its start.
 */
@Component
@Transactional(readOnly = true)
class Sitemap {

    /** Numbers in a section; as some are not in use, it has that many addresses at most. */
    static final long SECTION = 20_000;

    /** A kind of page and where its numbers come from. */
    enum Kind {
        ARTICLES("article", "articles", "imported_at", "true"),
        PEOPLE("person", "people", "cast(null as timestamptz)", "merged_into is null"),
        MEETINGS("meeting", "meetings", "cast(null as timestamptz)", "true"),
        ORGANISATIONS("organisation", "organisations", "cast(null as timestamptz)", "true");

        private final String table;
        private final String path;
        private final String changed;
        private final String condition;

        Kind(String table, String path, String changed, String condition) {
            this.table = table;
            this.path = path;
            this.changed = changed;
            this.condition = condition;
        }

        String path() {
            return path;
        }
    }

    /** @param number from 0 */
    record Section(Kind kind, long number) {}

    /** @param changed null when not known */
    record Page(String path, @Nullable Instant changed) {}

    private final JdbcClient jdbc;

    Sitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sections that have anything in them. */
    List<Section> sections() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> jdbc
                        .sql("select distinct id / :size as n from " + kind.table + " order by n")
                        .param("size", SECTION)
                        .query(Long.class)
                        .list()
                        .stream()
                        .map(number -> new Section(kind, number)))
                .toList();
    }

    /** Empty when nothing lies in the section. */
    List<Page> pages(Section section) {
        Kind kind = section.kind();
        return jdbc.sql("select id, %s as changed from %s where %s and id >= :from and id < :to order by id"
                        .formatted(kind.changed, kind.table, kind.condition))
                .param("from", section.number() * SECTION)
                .param("to", (section.number() + 1) * SECTION)
                .query((row, i) -> {
                    OffsetDateTime changed = row.getObject("changed", OffsetDateTime.class);
                    return new Page(
                            "/" + kind.path + "/" + row.getLong("id"), changed == null ? null : changed.toInstant());
                })
                .list();
    }

    /** Divisions that any article is about, and all that they lie in; there are some thousands at most. */
    List<Page> divisions() {
        return jdbc.sql("""
                        with recursive named(code) as (
                            select distinct region_code from article where region_code is not null
                            union select r.parent_code from named n join region r on r.code = n.code where r.parent_code is not null)
                        select code from named order by code
                        """)
                .query((row, i) -> new Page("/regions/" + row.getString("code"), null))
                .list();
    }
}

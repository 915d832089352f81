package org.plenum.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What articles say as they are stored, a line a fact, so that before and after can be compared. */
@Component
class StoredFacts {

    /** The first word is for the message {@code fact.<WORD>}. */
    private static final String FACTS = """
            with wanted as (select * from article where id in (:ids))
            select id, 'TITLE' as kind, title as fact from wanted
            union all select id, 'PUBLISHED', published_on::text from wanted where published_on is not null
            union all select id, 'DATED', dated_on::text from wanted where dated_on is not null and published_on is null
            union all select id, 'LANGUAGE', language from wanted
            union all select id, 'GENRE', genre from wanted
            union all select w.id, 'OUTLET', o.name from wanted w join outlet o on o.id = w.outlet_id
            union all select w.id, 'DIVISION', r.name_en || ' (' || r.code || ')' from wanted w join region r on r.code = w.region_code
            union all select w.id, 'CANDIDATE', r.name_en || ' (' || r.code || ')'
                from wanted w join article_region_candidate c on c.article_id = w.id join region r on r.code = c.region_code
            union all select w.id, 'BYLINE', b.name || ' (' || lower(b.kind) || ')' from wanted w join byline b on b.article_id = w.id
            union all select m.article_id, 'PERSON', p.name || coalesce(' (' || p.region_code || ')', '')
                from mention m join person p on p.id = m.person_id where m.article_id in (:ids) and m.kind = 'PERSON'
            union all select m.article_id, 'ORGANISATION', o.name
                from mention m join organisation o on o.id = m.organisation_id where m.article_id in (:ids) and m.kind = 'ORGANISATION'
            union all select a.article_id, 'POST', p.name || ' | ' || a.title_printed || coalesce(' | ' || o.name, '')
                    || case a.status when 'CURRENT' then '' else ' (' || lower(a.status) || ')' end
                from attestation a join person p on p.id = a.person_id left join organisation o on o.id = a.organisation_id
                where a.article_id in (:ids)
            union all select r.article_id, 'MEETING', m.name || coalesce(' | ' || m.held_on, '') || coalesce(' | ' || o.name, '')
                from meeting_report r join meeting m on m.id = r.meeting_id left join organisation o on o.id = m.host_id
                where r.article_id in (:ids)
            union all select t.article_id, 'ROLE', p.name || ' | ' || lower(t.role) || coalesce(' | ' || m.name, '')
                from participation t join person p on p.id = t.person_id left join meeting m on m.id = t.meeting_id
                where t.article_id in (:ids)
            union all select v.article_id, 'ACTIVITY', lower(replace(v.kind, '_', ' ')) || coalesce(' | ' || v.taken_on, '')
                    || coalesce((select ' | ' || string_agg(p.name || case when t.leads then ' (led)' else '' end, ', ' order by t.list_position)
                        from activity_participant t join person p on p.id = t.person_id where t.activity_id = v.id), '')
                    || coalesce((select ' | ' || string_agg(c.name, ', ' order by c.list_position)
                        from activity_place c where c.activity_id = v.id), '')
                from activity v where v.article_id in (:ids)
            """;

    private final JdbcClient jdbc;

    StoredFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Facts by article; none for an article that is not there. */
    Map<Long, SortedSet<String>> of(Collection<Long> articles) {
        Map<Long, SortedSet<String>> sheets = new HashMap<>();
        if (articles.isEmpty()) {
            return sheets;
        }
        jdbc.sql(FACTS).param("ids", articles).query(row -> {
            String fact = row.getString(2) + '\t' + row.getString(3).replaceAll("\\s+", " ");
            sheets.computeIfAbsent(row.getLong(1), id -> new TreeSet<>()).add(fact);
        });
        return sheets;
    }

    /** @return a line for each fact that was or is, but not both; null when there is none */
    static @Nullable String difference(SortedSet<String> before, SortedSet<String> after) {
        List<String> lines = new ArrayList<>();
        before.stream().filter(fact -> !after.contains(fact)).forEach(fact -> lines.add("-" + fact));
        after.stream().filter(fact -> !before.contains(fact)).forEach(fact -> lines.add("+" + fact));
        lines.sort((one, other) -> one.substring(1).compareTo(other.substring(1)));
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}

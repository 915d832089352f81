package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is said: an article, the mention in it and the sentence.
 *
 * @param datedOn day of the article; null when undated
 * @param datedByMeeting that day is the meeting's
 * @param language BCP 47 tag of the article
 * @param rule id of the rule that read the words
 * @param confidence how likely what the rule reads is true, in (0, 1]
 */
public record Source(
        long article,
        String title,
        @Nullable LocalDate datedOn,
        boolean datedByMeeting,
        String language,
        long mention,
        String rule,
        double confidence,
        Passage passage) {

    /** Columns for {@link #of}; joins {@code article a} and {@code mention m}. */
    static final String COLUMNS = """
            a.id as article_id, a.title as article_title, a.dated_on, a.dated_by, a.language, m.id as mention_id, m.quote, m.span_start,
            m.rule, m.confidence,
            substring(a.text from greatest(m.span_start - %1$d, 0) + 1 for m.span_end - m.span_start + 2 * %1$d) as excerpt
            """.formatted(Passage.REACH);

    static Source of(ResultSet row) throws SQLException {
        int expected = Math.min(row.getInt("span_start"), Passage.REACH);
        return new Source(
                row.getLong("article_id"),
                row.getString("article_title"),
                Rows.date(row, "dated_on"),
                "MEETING".equals(row.getString("dated_by")),
                row.getString("language"),
                row.getLong("mention_id"),
                row.getString("rule"),
                row.getDouble("confidence"),
                Passage.of(row.getString("excerpt"), row.getString("quote"), expected));
    }
}

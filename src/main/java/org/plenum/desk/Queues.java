package org.plenum.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.desk.Queue.Choice;
import org.plenum.desk.Queue.Item;
import org.plenum.desk.Queue.Pair;
import org.plenum.desk.Queue.Side;
import org.plenum.ingest.NaturalKeys;
import org.plenum.search.DivisionTie;
import org.plenum.search.MeetingReader;
import org.plenum.search.Paging;
import org.plenum.search.ReviewReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is left to decide. */
@Component
@Transactional(readOnly = true)
class Queues {

    static final int ITEMS = 20;

    private static final String UNDECIDED =
            " and not exists (select from review_decision d where d.withdrawn_at is null and d.kind = '%s' and d.item_key = %s)";

    private static final String TWO_PEOPLE = pair(NaturalKeys.ofPerson("p"), NaturalKeys.ofPerson("q"));
    private static final String TWO_MEETINGS = pair(NaturalKeys.ofMeeting("p"), NaturalKeys.ofMeeting("q"));

    /** Both in their own right, of one folded name, not told apart by hand; the key names the two in the order of their keys. */
    private static final String NAMES = """
             from person p join person q on q.name_key = p.name_key and q.id > p.id
            where p.merged_into is null and q.merged_into is null and p.apart = 0 and q.apart = 0
            """ + UNDECIDED.formatted("NAMES", TWO_PEOPLE);

    /** On one day in one division, by one host or of one kind; or of one number, whatever the day. */
    private static final String MEETINGS =
            """
             from meeting p join meeting q on q.id > p.id and (%s or
                q.held_on = p.held_on and q.region_code = p.region_code and (q.host_id = p.host_id or q.kind = p.kind))
            where p.merged_into is null and q.merged_into is null and p.apart = 0 and q.apart = 0
            """.formatted(MeetingReader.SAME_NUMBER) + UNDECIDED.formatted("MEETINGS", TWO_MEETINGS);

    private static final String GENRE =
            " from article a where a.genre = 'OTHER'" + UNDECIDED.formatted("GENRE", "a.source_key");

    private static final String FILES = """
             from import_item i where i.run_id = (select max(id) from import_run) and i.outcome = 'REJECTED'
            """ + UNDECIDED.formatted("FILE", "i.source_key");

    private final JdbcClient jdbc;
    private final ReviewReader review;
    private final Suggestions suggestions;
    private final double below;

    Queues(
            JdbcClient jdbc,
            ReviewReader review,
            Suggestions suggestions,
            @Value("${plenum.review.below}") double below) {
        this.jdbc = jdbc;
        this.review = review;
        this.suggestions = suggestions;
        this.below = below;
    }

    private static String pair(String one, String other) {
        return "least(" + one + ", " + other + ") || '|' || greatest(" + one + ", " + other + ")";
    }

    Queue of(Pile pile, @Nullable String kind, @Nullable String province) {
        Map<Pile, Long> counts = new EnumMap<>(Pile.class);
        counts.put(Pile.FACT, review.countFacts(below, null, null));
        counts.put(Pile.DIVISION, review.countTies());
        counts.put(Pile.NAMES, count(NAMES));
        counts.put(Pile.MEETINGS, count(MEETINGS));
        counts.put(Pile.GENRE, count(GENRE));
        counts.put(Pile.FILE, count(FILES));
        long total = pile == Pile.FACT ? review.countFacts(below, kind, province) : counts.getOrDefault(pile, 0L);
        return new Queue(pile, counts, kind, province, total, items(pile, kind, province));
    }

    private long count(String from) {
        return jdbc.sql("select count(*)" + from).query(Long.class).single();
    }

    private List<Item> items(Pile pile, @Nullable String kind, @Nullable String province) {
        return switch (pile) {
            case FACT ->
                review.facts(below, kind, province, Paging.first(ITEMS)).items().stream()
                        .map(Item::of)
                        .toList();
            case DIVISION ->
                review.ties(Paging.first(ITEMS)).items().stream()
                        .map(tie ->
                                Item.choose(tie.sourceKey(), tie.title(), tie.reason(), tie.article(), choices(tie)))
                        .toList();
            case NAMES -> pairs(Thing.PERSON, "null::date", NAMES, TWO_PEOPLE);
            case MEETINGS -> pairs(Thing.MEETING, "%1$s.held_on", MEETINGS, TWO_MEETINGS);
            case GENRE -> articles();
            case FILE -> files();
        };
    }

    private static List<Choice> choices(DivisionTie tie) {
        return tie.candidates().stream()
                .map(place -> new Choice(place.code(), place.full()))
                .toList();
    }

    private List<Item> pairs(Thing thing, String day, String from, String key) {
        String side = """
                %1$s.id as %1$s_id, %1$s.name as %1$s_name, %3$s as %1$s_day, (select name_en from region r where r.code = %1$s.region_code) as %1$s_place,
                (select count(distinct m.article_id) from mention m where m.%2$s = %1$s.id) as %1$s_articles
                """;
        return jdbc.sql("select " + key + " as pair, " + side.formatted("p", thing.column(), day.formatted("p")) + ", "
                        + side.formatted("q", thing.column(), day.formatted("q")) + from + " order by p.id, q.id limit "
                        + ITEMS)
                .query((row, i) -> Item.of(
                        row.getString("pair"),
                        new Pair(
                                side(row, "p"),
                                side(row, "q"),
                                suggestions.compare(thing, row.getLong("p_id"), row.getLong("q_id")))))
                .list();
    }

    private static Side side(ResultSet row, String of) throws SQLException {
        return new Side(
                row.getLong(of + "_id"),
                row.getString(of + "_name"),
                row.getString(of + "_place"),
                row.getString(of + "_day"),
                row.getLong(of + "_articles"));
    }

    private List<Item> articles() {
        return jdbc.sql("select a.id, a.source_key, a.title, left(a.text, 300) as beginning" + GENRE
                        + " order by a.dated_on desc nulls last, a.id desc limit " + ITEMS)
                .query((row, i) -> Item.choose(
                        row.getString("source_key"),
                        row.getString("title"),
                        row.getString("beginning"),
                        row.getLong("id"),
                        List.of(new Choice("MEETING", "genre.MEETING"), new Choice("ACTIVITY", "genre.ACTIVITY"))))
                .list();
    }

    private List<Item> files() {
        return jdbc.sql("select i.source_key, i.message, i.article_id" + FILES + " order by i.source_key limit "
                        + ITEMS)
                .query((row, i) -> Item.file(
                        row.getString("source_key"), row.getString("message"), row.getObject("article_id", Long.class)))
                .list();
    }
}

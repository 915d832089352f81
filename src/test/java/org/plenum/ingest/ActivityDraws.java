package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.plenum.desk.Corrections;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;

/** Corrections of what officials did outside meetings. Who leads an activity is not spoken on otherwise. */
final class ActivityDraws extends Draws {

    private static final String TOLD = """
            select string_agg(concat_ws(' ', v.kind, v.taken_on, v.part_of_day, (select string_agg(c.name, ',' order by c.list_position)
                from activity_place c where c.activity_id = v.id)), ';' order by v.list_position)
            from activity v join article a on a.id = v.article_id""";

    private static final String TOOK_PART = """
            select string_agg(n.name || ' ' || t.leads, ',' order by n.name) from activity_participant t join activity v on v.id = t.activity_id
            join article a on a.id = v.article_id join mention m on m.id = t.mention_id
            join person_name n on n.person_id = t.person_id""";

    private final Corrections corrections;

    ActivityDraws(Run run, Corrections corrections) {
        super(run);
        this.corrections = corrections;
    }

    @Override
    List<IntConsumer> all() {
        return List.of(this::activity, this::noActivity, this::missedActivity, this::companion, this::noCompanion);
    }

    private boolean isReserved(int i) {
        return isFree(i + "activity") && touch(i + name(i, 0)) && touch(i + "activity");
    }

    private void activity(int i) {
        if (isReserved(i)) {
            save(
                    i,
                    Fix.of(
                            Field.ACTIVITY,
                            words(i, "INSPECTION"),
                            Map.of("deed", "VISIT", "day", "2023-03-08", "part", "EVENING", "places", "Dam; Lock")));
            promise("activity of " + i, ofReport(TOLD, i), "VISIT 2023-03-08 EVENING Dam,Lock");
        }
    }

    private void noActivity(int i) {
        if (isReserved(i)) {
            save(i, Fix.struck(Field.ACTIVITY, words(i, "INSPECTION")));
            promise("no activity in " + i, ofReport(TOLD, i), "");
        }
    }

    private void missedActivity(int i) {
        if (isReserved(i)) {
            save(
                    i,
                    Fix.of(
                            Field.ACTIVITY,
                            words(i, "was there too"),
                            Map.of(
                                    "deed",
                                    "RECEPTION",
                                    "leader",
                                    words(i, name(i, 0)).reference())));
            promise(
                    "missed activity of " + i,
                    ofReport("select count(*) from activity v join article a on a.id = v.article_id", i)
                            + " and v.kind = 'RECEPTION'",
                    "1");
        }
    }

    private void companion(int i) {
        String missing = "Missing Man" + i;
        if (isFree(missing) && isReserved(i) && touch(missing)) {
            save(i, Fix.part(words(i, "INSPECTION"), words(i, missing)));
            promise(
                    missing + " came along",
                    ofReport(TOOK_PART, i) + " and n.name = '" + missing + "'",
                    missing + " false");
        }
    }

    private void noCompanion(int i) {
        if (isFree(i + name(i, 1)) && isReserved(i) && touch(i + name(i, 1))) {
            save(i, Fix.noPart(words(i, "INSPECTION"), words(i, name(i, 1))));
            promise("only one in the activity of " + i, ofReport(TOOK_PART, i) + " and not t.leads", "");
        }
    }

    private void save(int i, Fix fix) {
        assertThat(corrections.save(article(i), fix, 0, null, "editor")).isPositive();
    }
}

package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.ingest.Undo.Obstacle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run that is undone leaves no trace in the archive, as long as nothing builds on it. */
@ImportTest
class UndoTests {

    private static final String PARTY =
            "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600";
    private static final String MEETING = "meeting: plenary meeting | PLENARY | Municipal Party Committee | 2023-01-13";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private LineReader reader;

    @Autowired
    private ImportService imports;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void someArticles() {
        folder.reset();
        folder.write(
                "a.txt", "title: One", "outlet: Daily | 430600", "division: 430600", PARTY, MEETING, "person: Xie Qun");
        folder.write(
                "b.txt",
                "title: Two",
                "reporter: Someone",
                "division: 430600",
                "person: Xie Qun",
                "person: Gone Soon",
                "activity: VISIT | Xie Qun | 2023-01-14 | Gone Soon | Lianmai Town");
        folder.write("c.txt", "title: Three", "division: 440000", "person: Li Na | mayor");
    }

    @Test
    void theFirstRunUndoneLeavesNothing() {
        Map<String, List<String>> before = folder.dump();
        ImportRun run = folder.runToTheEnd();
        assertThat(folder.count("article")).isEqualTo(3);

        assertThat(imports.undo(run.id(), "anna").done()).isTrue();

        assertThat(folder.dump()).isEqualTo(before);
        assertThat(imports.run(run.id()).orElseThrow().origin().undoneBy()).isEqualTo("anna");
        assertThat(imports.undo(run.id(), "anna").obstacles()).containsExactly(Obstacle.NOTHING);
    }

    /** New, changed and vanished people, bodies, meetings, outlets and spellings, all in one run. */
    @Test
    void aRunThatChangedEverythingIsUndoneRowByRow() {
        folder.runToTheEnd();
        Map<String, List<String>> before = folder.dump();
        changeEverything();
        ImportRun run = folder.runToTheEnd();
        assertThat(folder.dump()).isNotEqualTo(before);

        Undo undo = imports.undo(run.id(), "anna");

        assertThat(undo.obstacles()).isEmpty();
        assertThat(folder.dump()).isEqualTo(before);
    }

    @Test
    void runsAreUndoneOneAfterAnotherAndImportedAgain() {
        ImportRun first = folder.runToTheEnd();
        Map<String, List<String>> afterFirst = folder.dump();
        changeEverything();
        ImportRun second = folder.runToTheEnd();
        Map<String, List<String>> afterSecond = folder.dump();
        reader.setVersion("lines-2");
        ImportRun third = folder.runToTheEnd();

        assertThat(imports.undo(third.id(), "anna").obstacles()).isEmpty();
        assertThat(folder.dump()).isEqualTo(afterSecond);
        assertThat(imports.undo(second.id(), "anna").obstacles()).isEmpty();
        assertThat(folder.dump()).isEqualTo(afterFirst);
        assertThat(imports.undo(first.id(), "anna").obstacles()).isEmpty();
        assertThat(folder.count("article")).isZero();

        assertThat(folder.runToTheEnd().counts().inserted()).isEqualTo(4);
    }

    @Test
    void aRunWhoseArticlesWereReadAgainLaterStaysAndSaysWhy() {
        ImportRun first = folder.runToTheEnd();
        changeEverything();
        ImportRun second = folder.runToTheEnd();
        Map<String, List<String>> before = folder.dump();

        Undo undo = imports.undo(first.id(), "anna");

        assertThat(undo.obstacles()).contains(Obstacle.ARTICLES_CHANGED);
        assertThat(undo.examples()).contains("a.txt", "b.txt");
        assertThat(undo.later()).containsExactly(second.id());
        assertThat(folder.dump()).isEqualTo(before);
    }

    @Test
    void aRunWhosePeopleALaterArticleNamesStays() {
        ImportRun first = folder.runToTheEnd();
        folder.write("d.txt", "title: Four", "division: 440000", "person: Li Na");
        ImportRun second = folder.runToTheEnd();

        Undo undo = imports.undo(first.id(), "anna");

        assertThat(undo.obstacles()).containsExactly(Obstacle.REFERRED);
        assertThat(undo.examples()).containsExactly("d.txt");
        assertThat(undo.later()).containsExactly(second.id());
    }

    @Test
    void aLaterRunThatHasNothingToDoWithItDoesNotStandInTheWay() {
        folder.runToTheEnd();
        folder.write("d.txt", "title: Four", "division: 350000", "person: Wang Wu");
        Map<String, List<String>> before = folder.dump();
        ImportRun second = folder.runToTheEnd();
        folder.write("e.txt", "title: Five", "division: 360000", "person: Zhao Liu");
        folder.runToTheEnd();

        assertThat(imports.undo(second.id(), "anna").obstacles()).isEmpty();

        assertThat(folder.list("select source_key from article order by 1"))
                .containsExactly("a.txt", "b.txt", "c.txt", "e.txt");
        assertThat(folder.dump().get("article")).containsAll(before.get("article"));
        assertThat(folder.list("select name from person where name = 'Wang Wu'"))
                .isEmpty();
    }

    @Test
    void whatAPersonHasChangedSinceStandsInTheWay() {
        ImportRun run = folder.runToTheEnd();
        jdbc.sql("update person set name = 'Li Nana' where name = 'Li Na'").update();

        Undo undo = imports.undo(run.id(), "anna");

        assertThat(undo.obstacles()).containsExactly(Obstacle.SHARED_CHANGED);
        assertThat(undo.examples()).containsExactly("Li Nana");
    }

    @Test
    void aDryRunAndAForgottenOneCannotBeUndone() {
        ImportRun dry = folder.run(ImportRequest.dry(ImportSource.seeds(), "anna"));
        ImportRun run = folder.runToTheEnd();
        jdbc.sql("update import_run set undoable = false").update();

        assertThat(imports.undo(dry.id(), "anna").obstacles()).containsExactly(Obstacle.NOTHING);
        assertThat(imports.undo(run.id(), "anna").obstacles()).containsExactly(Obstacle.FORGOTTEN);
    }

    /** A table that an import writes and the journal does not know would come back from an undo with something missing. */
    @Test
    void everyTableThatHangsOnAnArticleIsInTheJournal() {
        assertThat(folder.list("""
                        select distinct c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                        where k.contype = 'f' and k.confrelid in ('article'::regclass, 'person'::regclass, 'organisation'::regclass,
                            'meeting'::regclass, 'outlet'::regclass, 'activity'::regclass, 'mention'::regclass)
                          and c.relname not in ('import_item', 'article_due')
                          and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_gone')
                          and c.relname <> 'article'""")).isEmpty();
    }

    private void changeEverything() {
        folder.write(
                "a.txt",
                "title: One anew",
                "outlet: Other Paper",
                "division: 430600",
                PARTY,
                MEETING,
                "person: XieQun | secretary");
        folder.write(
                "b.txt",
                "title: Two",
                "division: 430600",
                "person: New Man",
                "activity: INSPECTION | New Man | 2023-01-15 | | Another Town");
        folder.write("d.txt", "title: Four", "division: 430600", PARTY, MEETING + " | venue", "person: Li Na");
    }
}

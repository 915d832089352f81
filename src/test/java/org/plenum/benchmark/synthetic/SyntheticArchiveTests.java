package org.plenum.benchmark.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Extractor;
import org.plenum.gazetteer.Gazetteer;

class SyntheticArchiveTests {

    private static final int LENGTH = 2_000;

    private final SyntheticArchive archive = new SyntheticArchive(7, LENGTH, Gazetteer.standard());

    @Test
    void oneSeedGivesOneArchiveAndAnotherSeedAnother() {
        SyntheticArchive same = new SyntheticArchive(7, LENGTH, Gazetteer.standard());
        SyntheticArchive other = new SyntheticArchive(8, LENGTH, Gazetteer.standard());

        assertThat(same.text(4_711)).isEqualTo(archive.text(4_711)).isNotEqualTo(other.text(4_711));
    }

    @Test
    void theExtractionReadsWhatTheReportsSay() {
        List<ArticleFacts> facts = facts(200);

        assertThat(facts).filteredOn(f -> f.published() != null).hasSizeGreaterThan(180);
        assertThat(facts).filteredOn(f -> f.division().code() != null).hasSizeGreaterThan(190);
        assertThat(facts).filteredOn(f -> f.outlet() != null).hasSizeGreaterThan(160);
        assertThat(facts)
                .filteredOn(f -> f.meetings().size() == 1 && f.meetings().get(0).heldOn() != null)
                .hasSizeGreaterThan(180);
        assertThat(facts).filteredOn(f -> f.persons().size() > 3).hasSizeGreaterThan(150);
    }

    @Test
    void theLastThreeOfThirteenReportMeetingsOfTheFirstOnceMore() {
        List<ArticleFacts> facts = facts(13);

        for (int again = 10; again < 13; again++) {
            ArticleFacts first = facts.get(again - 10);
            ArticleFacts second = facts.get(again);
            assertThat(second.division().code()).isEqualTo(first.division().code());
            assertThat(second.meetings().get(0).heldOn())
                    .isEqualTo(first.meetings().get(0).heldOn());
            assertThat(archive.text(again)).isNotEqualTo(archive.text(again - 10));
        }
    }

    @Test
    void officialsHaveNamesakes() {
        Set<String> names = new HashSet<>();
        int officials = 0;
        for (int place = 0; place < archive.divisions().size(); place++) {
            for (int rank = 0; rank < Officials.RANKS; rank++) {
                names.add(archive.official(place, 0, rank));
                officials++;
            }
        }

        assertThat(archive.divisions()).hasSize(300).doesNotHaveDuplicates();
        assertThat(names.size()).isBetween(officials / 4, officials * 9 / 10);
    }

    @Test
    void filesAreWrittenOnlyIntoAFolderOfTheirOwn(@TempDir Path folder) throws IOException {
        Synthesise.write(3, 7, folder.resolve("new"), LENGTH);
        assertThat(folder.resolve("new").resolve(archive.key(2))).hasContent(archive.text(2));
        assertThatThrownBy(() -> Synthesise.write(3, 8, folder.resolve("new"), LENGTH))
                .hasMessageContaining("another archive");

        Path users = Files.createDirectory(folder.resolve("users"));
        Files.writeString(users.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Synthesise.write(3, 7, users, LENGTH)).hasMessageContaining("not synthetic");
        assertThat(users).isDirectoryNotContaining(file -> !file.endsWith("mine.txt"));
    }

    private List<ArticleFacts> facts(int articles) {
        Extractor extractor = Extractor.standard(Gazetteer.standard());
        return IntStream.range(0, articles)
                .mapToObj(number -> extractor.extract(archive.text(number)))
                .toList();
    }
}

package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeWithWhatLiesAboveIt() {
        try (Home home = Home.open(folder.resolve("a/b"))) {
            assertThat(home.folder()).isAbsolute().isDirectory();
            assertThat(home.folder("postgres")).isDirectory();
        }
    }

    @Test
    void isHeldByOneAtATime() {
        try (Home home = Home.open(folder)) {
            assertThatExceptionOfType(StartupException.class)
                    .isThrownBy(() -> Home.open(folder))
                    .withMessageStartingWith("Another Plenum is running with the data folder " + home.folder());
        }
        Home.open(folder).close();
    }

    @Test
    void aPlaceWhereNoFolderCanBeIsToldAsSuch() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> Home.open(file.resolve("home")))
                .withMessageContaining("cannot be written")
                .withMessageContaining("PLENUM_HOME");
    }
}

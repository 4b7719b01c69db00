package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The settings are kept, and never lost where they cannot be read.
class SettingsFileTest {
    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("config/synoptic/settings.properties");
    }

    @Test
    void settingsComeBackAsTheyWereWritten() throws IOException {
        Settings settings = Settings.DEFAULT.withTheme(Settings.Theme.DARK).withZoom(1.25)
                .withWindow(new Settings.Bounds(10, -20.5, 1280, 800, true)).withPanes(false, true)
                .opened(folder.resolve("a ü.synoptic")).opened(folder.resolve("b.synoptic"));
        new SettingsFile(path()).write(Settings.DEFAULT);
        new SettingsFile(path()).write(settings);
        assertThat(new SettingsFile(path()).read()).isEqualTo(new SettingsFile.Loaded(settings, null));
        try (Stream<Path> all = Files.list(path().getParent())) {
            assertThat(all).containsExactly(path());
        }
    }

    @Test
    void everySignOfANameComesBack() throws ProblemException {
        for (String name : new String[]{"q\"uote", "back\\slash", "tab\tline\nend", "\u0001",
                "ü \u2028 \uD83D\uDE00"}) {
            Settings settings = Settings.DEFAULT.leaving(new Settings.View(name, 1, 2, 30, 1_000_000_007));
            new SettingsFile(path()).write(settings);
            assertThat(new SettingsFile(path()).read()).isEqualTo(new SettingsFile.Loaded(settings, null));
        }
    }

    @Test
    void theFirstStartHasTheDefaults() {
        assertThat(new SettingsFile(path()).read()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, null));
    }

    @Test
    void whatAnOlderProgramDidNotWriteIsAsAtTheFirstStart() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "theme=DARK\nunheard.of=1\n");
        assertThat(new SettingsFile(path()).read())
                .isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT.withTheme(Settings.Theme.DARK), null));
    }

    @Test
    void settingsThatMakeNoSenseAreKeptAside() throws IOException {
        for (String nonsense : new String[]{"", "#", "\u0000\u0001", "{\"theme\": \"DARK\"}", "them=DARK",
                "[".repeat(100_000), "theme=pink", "theme=", "theme=\\u12", "zoom=wide", "zoom=", "zoom=NaN",
                "zoom=1e999", "zoom=--1",
                "linked=yes", "level=", "measure=1.5", "measure=99999999999", "left.a=x",
                "theme=DARK\nwindow.width=wide", "theme=DARK\nrecent.0=\u0000", "theme=DARK\nlastProject=\u0000"}) {
            Files.createDirectories(path().getParent());
            Files.writeString(path(), nonsense);
            Path bad = path().resolveSibling("settings.properties.bad");
            assertThat(new SettingsFile(path()).read()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT,
                    new Problem.SettingsSetAside(path().toString(), bad.toString())));
            assertThat(bad).hasContent(nonsense);
            assertThat(path()).doesNotExist();
        }
    }

    @Test
    void theProjectsOpenedBeforeAreFewAndEachOnce() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 30; i++) {
            settings = settings.opened(Path.of("/p" + i % 15));
        }
        assertThat(settings.recent()).hasSize(Settings.RECENT).doesNotHaveDuplicates().first()
                .isEqualTo(Path.of("/p14"));
        assertThat(settings.lastProject()).isEqualTo(Path.of("/p14"));
        assertThat(settings.closed().lastProject()).isNull();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("settings.properties");
        assertThatThrownBy(() -> new SettingsFile(below).write(Settings.DEFAULT)).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Unwritable.class));
    }
}

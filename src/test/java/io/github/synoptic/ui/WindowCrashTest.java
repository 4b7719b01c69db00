package io.github.synoptic.ui;

import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Programs;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.state.AppState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// A window whose program was killed comes back with its work, its place and its look, without being asked for.
class WindowCrashTest {
    @TempDir
    Path folder;

    private Settings killed(Object... arguments) throws Exception {
        List<Object> all = new ArrayList<>(List.of(folder));
        all.addAll(List.of(arguments));
        Process program = new Programs(folder).start(
                List.of("-Xmx512m", "-Dglass.platform=Headless", "-Dprism.order=sw"), ReaderProgram.class,
                all.toArray());
        try (BufferedReader output = Programs.output(program)) {
            assertThat(output.readLine()).isEqualTo("done");
        } finally {
            program.toHandle().destroyForcibly();
        }
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new SettingsFile(folder.resolve("settings.properties")).read().settings();
    }

    private void comesBack(Settings left, AppState back) {
        assertThat(Objects.requireNonNull(back.review()).count(Verdict.CONFIRMED)).isEqualTo(1);
        assertThat(back.look().level()).isTrue();
        assertThat(back.look().zoom()).isEqualTo(130);
        assertThat(left.window()).isNotNull().satisfies(bounds -> {
            assertThat(bounds.x()).isEqualTo(ReaderProgram.X);
            assertThat(bounds.width()).isEqualTo(ReaderProgram.WIDTH);
        });
    }

    private static AppState compared(WindowDriver window) throws Exception {
        return window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
    }

    @Test
    void untitledWorkAndTheWindowsPlaceAndLookComeBack() throws Exception {
        Settings left = killed();
        try (WindowDriver window = new WindowDriver(folder, left)) {
            AppState back = compared(window);
            comesBack(left, back);
            assertThat(back.keeping().file()).isNull();
            assertThat(WindowDriver.onFx(window.window().scene()::getWindow).getWidth())
                    .isEqualTo(ReaderProgram.WIDTH);
        }
    }

    @Test
    void theProjectThatWasOpenComesBack() throws Exception {
        Path project = folder.resolve("talks.synoptic");
        ProjectStore.create(project).close();
        Settings left = killed(project);
        try (WindowDriver window = new WindowDriver(folder, left)) {
            AppState back = compared(window);
            comesBack(left, back);
            assertThat(back.keeping().file()).isEqualTo(project);
            assertThat(back.recent()).containsExactly(project);
        }
    }
}

package io.github.synoptic.app;

import io.github.synoptic.cli.Cli;
import io.github.synoptic.cli.ExitCode;
import io.github.synoptic.cli.Terminal;
import io.github.synoptic.cli.WindowOpener;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.store.Places;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Opens the window where there is a display, in the program that is open already if there is one, and says what is missing
/// where there is none.
///
/// @param terminal where to say it
record WindowStarter(Terminal terminal) implements WindowOpener {
    @Override
    public int open(List<Path> files, @Nullable Path tour) {
        return switch (Display.of(System.getProperty("os.name"), System.getenv())) {
            case THERE -> {
                if (tour == null && Doorbell.ring(Places.here().socket(), files)) {
                    yield ExitCode.DONE.number();
                }
                new Toolkit().show(files, tour);
                yield ExitCode.DONE.number();
            }
            case NO_GTK -> {
                tell("start.no-gtk");
                yield ExitCode.REFUSED.number();
            }
            case HEADLESS -> {
                tell(tour == null ? "start.no-display" : "start.headless-tour");
                yield tour == null ? ExitCode.REFUSED.number() : headless(tour, files);
            }
        };
    }

    private int headless(Path tour, List<Path> files) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Tour made = new Toolkit().tour(tour, files);
        if (!files.isEmpty()) {
            compare(files, tour.resolve("compared.json"));
        }
        tell("start.tour-done", made.note().toString(), made.picture().toString());
        return ExitCode.DONE.number();
    }

    /// A tour of two files shows the command too.
    private void compare(List<Path> files, Path to) {
        List<String> arguments = new ArrayList<>(List.of("compare", "--format", "json", "--force", "--out",
                to.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        new Cli(terminal, this).run(arguments.toArray(String[]::new));
    }

    private void tell(String key, Object... arguments) {
        terminal.messages().println(Messages.of(Locale.getDefault()).text(key, arguments));
    }
}

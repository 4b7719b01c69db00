package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Work without a name. It is kept in project files of the program's own, and is there on the next start.
public final class Untitled {
    private static final String PREFIX = "untitled-";
    private static final String SUFFIX = ".synoptic";
    private final Path folder;

    /// Untitled work in this folder, which is made when it is first needed.
    public Untitled(Path folder) {
        this.folder = folder;
    }

    /// Opens the untitled project changed last that no other program has open, and makes a new one where there is none.
    /// One that is damaged is left where it is, told in the notices, and passed over.
    public Opened open() throws ProblemException {
        List<Problem> notices = new ArrayList<>();
        for (Path path : existing()) {
            try {
                return new Opened(ProjectStore.open(path), notices);
            } catch (ProblemException e) {
                if (!(e.problem() instanceof Problem.ProjectInUse)) {
                    notices.add(e.problem());
                }
            }
        }
        return new Opened(create(), notices);
    }

    /// Makes a new untitled project.
    public ProjectStore create() throws ProblemException {
        prepare();
        for (int number = 1;; number++) {
            Path path = folder.resolve(PREFIX + number + SUFFIX);
            if (Files.notExists(path)) {
                try {
                    return ProjectStore.create(path);
                } catch (ProblemException e) {
                    if (!isTaken(e.problem())) {
                        throw e;
                    }
                }
            }
        }
    }

    /// A place for a copy of work that its own disk refuses. An empty project keeps it until then.
    public Path place() throws ProblemException {
        try (ProjectStore empty = create()) {
            return empty.path();
        }
    }

    private void prepare() throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Refusal.writing(folder, e);
        }
    }

    /// Another program was quicker to take the name.
    private static boolean isTaken(Problem problem) {
        return problem instanceof Problem.Exists || problem instanceof Problem.ProjectInUse;
    }

    /// Whether this is a project without a name.
    public boolean isUntitled(Path path) {
        return path.toAbsolutePath().startsWith(folder.toAbsolutePath());
    }

    /// Closes an untitled project and deletes it: its work was saved under a name, or there is none. Throws
    /// [IllegalArgumentException] where the project has a name.
    public void discard(ProjectStore store) throws ProblemException {
        if (!isUntitled(store.path())) {
            throw new IllegalArgumentException("not untitled: " + store.path());
        }
        store.close();
        try {
            Files.deleteIfExists(store.path());
        } catch (IOException e) {
            throw Refusal.writing(store.path(), e);
        }
    }

    /// The untitled projects, the one changed last first.
    public List<Path> existing() throws ProblemException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Untitled::isProject).sorted(Comparator.comparingLong(Untitled::changed).reversed()
                    .thenComparing(Comparator.naturalOrder())).toList();
        } catch (NotDirectoryException e) {
            throw new ProblemException(new Problem.Unreadable(folder.toString(), "it is not a folder"), e);
        } catch (IOException e) {
            throw Refusal.reading(folder, e);
        }
    }

    private static boolean isProject(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    private static long changed(Path path) {
        return path.toFile().lastModified();
    }
}

package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An open project file: one SQLite file with the reports and the log of the reader's edits.
///
/// A change is on the disk when the method that makes it returns; where it throws, file and [#history()] are as before,
/// and the same change may be tried again. Opening changes nothing in the file. All methods but [#history()] may wait for
/// the disk; none may be called on the JavaFX thread.
public final class ProjectStore implements AutoCloseable {
    private final Connector connector;
    private final Path path;
    private final @Nullable Path backup;
    private @Nullable WriterLock lock;
    private Connection connection;
    private long revision;
    private @Nullable Attempt attempt;
    private volatile History history;

    /// A change that failed, and the history it would have made. The disk may have kept it all the same.
    private record Attempt(Change change, History after) {}

    private ProjectStore(Connector connector, Path path, @Nullable WriterLock lock, Connection connection)
            throws ProblemException {
        this.connector = connector;
        this.path = path;
        this.lock = lock;
        this.backup = lock == null ? null : Migrator.migrate(connection, path, Schema.STEPS);
        this.connection = lock == null ? Migrator.read(connection, path, Schema.STEPS) : connection;
        this.history = load();
    }

    /// Makes an empty project and opens it. Throws a [Problem.Exists] where the file is there already, a
    /// [Problem.Unwritable] or [Problem.DiskFull] where it cannot be made; then there is no file.
    public static ProjectStore create(Path path) throws ProblemException {
        return create(path, Connector.SQLITE);
    }

    static ProjectStore create(Path path, Connector connector) throws ProblemException {
        WriterLock lock = WriterLock.take(path);
        try {
            if (Files.exists(path)) {
                throw new ProblemException(new Problem.Exists(path.toString()));
            }
            ProjectFile.make(connector, path, Schema::create);
            return open(path, lock, connector);
        } catch (ProblemException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens a project for writing. Throws a [ProblemException] that says why it cannot: no such file, no project, made
    /// by a newer Synoptic, damaged, in use by another program, not to be written.
    public static ProjectStore open(Path path) throws ProblemException {
        return open(path, Connector.SQLITE);
    }

    static ProjectStore open(Path path, Connector connector) throws ProblemException {
        ProjectFile.require(path);
        if (!Files.isWritable(path)) {
            throw new ProblemException(new Problem.Unwritable(path.toString(), "it is write-protected"));
        }
        WriterLock lock = WriterLock.take(path);
        try {
            return open(path, lock, connector);
        } catch (ProblemException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens a project for reading alone, also while another program writes to it.
    public static ProjectStore openReadOnly(Path path) throws ProblemException {
        ProjectFile.require(path);
        return open(path, null, Connector.SQLITE);
    }

    private static ProjectStore open(Path path, @Nullable WriterLock lock, Connector connector)
            throws ProblemException {
        Connection connection = ProjectFile.connect(connector, path, lock != null);
        try {
            return new ProjectStore(connector, path, lock, connection);
        } catch (ProblemException e) {
            ProjectFile.disconnect(connection);
            throw e;
        }
    }

    private History load() throws ProblemException {
        try {
            Sql.run(connection, "BEGIN");
            try {
                revision = EditLog.revision(connection);
                return EditLog.replay(connection);
            } finally {
                Sql.run(connection, "COMMIT");
            }
        } catch (UnknownWordException e) {
            throw new ProblemException(new Problem.NewerProject(path.toString(), e.word()), e);
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        } catch (RuntimeException e) {
            throw new ProblemException(new Problem.DamagedProject(path.toString()), e);
        }
    }

    /// The project with its past and future, as the file has it. Never waits.
    public History history() {
        return history;
    }

    /// Where the file is.
    public Path path() {
        return path;
    }

    /// Whether it was opened for reading alone.
    public boolean isReadOnly() {
        return lock == null;
    }

    /// Makes an edit, which drops what was undone before. `originals` are the original bytes of the reports it adds, by
    /// report id. Throws [IllegalArgumentException] where the edit does not fit the project, or the bytes a report.
    public void append(Edit edit, Map<Integer, byte[]> originals) throws ProblemException {
        save(new Change.Append(edit, originals));
    }

    /// Takes the last edit back; does nothing where there is none.
    public void undo() throws ProblemException {
        save(new Change.Undo());
    }

    /// Makes the edit taken back last once more; does nothing where there is none.
    public void redo() throws ProblemException {
        save(new Change.Redo());
    }

    /// Makes a change. Where a change failed and the disk had kept it all the same, making the same one again writes
    /// nothing twice.
    public synchronized void save(Change change) throws ProblemException {
        if (lock == null) {
            throw new ProblemException(new Problem.ReadOnlyProject(path.toString()));
        }
        if (attempt != null && settled(attempt) && attempt.change().equals(change)) {
            attempt = null;
            return;
        }
        attempt = null;
        History next = change.applyTo(history);
        boolean changes = next.past().size() != history.past().size();
        if (changes) {
            write(change, next);
        }
    }

    private void write(Change change, History next) throws ProblemException {
        try {
            ChangeWriter.write(connection, revision, history, change);
        } catch (SQLException e) {
            attempt = new Attempt(change, next);
            throw Refusal.writing(path, e);
        }
        revision++;
        history = next;
    }

    /// Looks what became of a failed change, over a new connection because the old one may stand on a vanished disk.
    /// Returns whether the file has it.
    private boolean settled(Attempt failed) throws ProblemException {
        ProjectFile.require(path);
        if (lock != null && !lock.isHeld()) {
            lock.close();
            lock = WriterLock.take(path);
        }
        ProjectFile.disconnect(connection);
        connection = ProjectFile.connect(connector, path, true);
        long known = revision;
        try {
            if (EditLog.revision(connection) == known) {
                return false;
            }
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        }
        History found = load();
        if (revision == known + 1 && isSame(found, failed.after())) {
            history = found;
            return true;
        }
        revision = known;
        throw new ProblemException(new Problem.ProjectInUse(path.toString()));
    }

    /// Whether two histories of one file are the same: they are as long, and end alike.
    private static boolean isSame(History one, History other) {
        return one.past().size() == other.past().size() && one.future().size() == other.future().size()
                && one.present().equals(other.present());
    }

    /// Reads a project open for reading again where another program has changed it. Returns whether it had. The look is
    /// taken over a new connection: the file may have been replaced, or its disk gone and come back.
    public synchronized boolean refresh() throws ProblemException {
        if (lock != null) {
            return false;
        }
        ProjectFile.require(path);
        Connection old = connection;
        connection = Migrator.read(ProjectFile.connect(connector, path, false), path, Schema.STEPS);
        ProjectFile.disconnect(old);
        try {
            if (EditLog.revision(connection) == revision) {
                return false;
            }
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        }
        history = load();
        return true;
    }

    /// Whether this and another opening of the file have the same work in it.
    boolean isSameAs(ProjectStore other) {
        return revision == other.revision && isSame(history, other.history);
    }

    /// The bytes a report of the project was made from. Throws a [Problem.Missing] where the file has lost them.
    public synchronized byte[] original(int reportId) throws ProblemException {
        Report report = history.present().report(reportId);
        try {
            byte[] bytes = ReportShelf.original(connection, report.sha256());
            if (bytes == null) {
                throw new ProblemException(new Problem.Missing(report.origin()));
            }
            return bytes;
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        }
    }

    /// Writes a copy of the whole project, history included, by SQLite's own backup. The copy is whole or absent; a file
    /// that stood under the name is replaced whole or stays. The project itself needs no copy and is left alone. Throws a
    /// [Problem.ProjectInUse] where the target is open.
    public synchronized void copyTo(Path target) throws ProblemException {
        if (ProjectFile.isSame(path, target)) {
            return;
        }
        try (WriterLock _ = WriterLock.take(target)) {
            ProjectFile.copy(connection, target);
        }
    }

    /// Writes a copy of a history from memory, for a file that cannot be copied as it is. The original bytes come from the
    /// changes not yet written, and from the file as far as it can be read.
    synchronized void writeCopy(Path target, History whole, Collection<Change> waiting) throws ProblemException {
        Map<String, byte[]> brought = new HashMap<>();
        waiting.forEach(change -> brought.putAll(ChangeWriter.originals(change)));
        try (WriterLock _ = WriterLock.take(target)) {
            ProjectFile.make(Connector.SQLITE, target, copy -> HistoryWriter.write(copy, whole,
                    hash -> brought.containsKey(hash) ? brought.get(hash) : readable(hash)));
        }
    }

    private byte @Nullable [] readable(String sha256) {
        try {
            return ReportShelf.original(connection, sha256);
        } catch (SQLException e) {
            return null;
        }
    }

    /// Checks the file, and the reports' bytes and texts against the hashes taken when they were added. Returns what is
    /// wrong; empty where nothing is. It reads the whole file.
    public synchronized List<Problem> verify() throws ProblemException {
        try {
            return Verifier.verify(connection, path);
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        }
    }

    /// The copy of the older file that was set beside this one when opening migrated it; null where it was not.
    public @Nullable Path backup() {
        return backup;
    }

    /// Closes the file and lets other programs write to it.
    @Override
    public synchronized void close() {
        ProjectFile.disconnect(connection);
        if (lock != null) {
            lock.close();
        }
    }
}

package io.github.synoptic.project;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// One thing the reader does to a project. Each is written to the project file when it is made, and is one step of undo.
public sealed interface Edit {
    /// The project after this edit. Throws [IllegalArgumentException] where it names a report or mark that is not there.
    Project applyTo(Project project);

    /// Names the project.
    record Rename(String name) implements Edit {
        @Override
        public Project applyTo(Project project) {
            return new Project(name, project.reports(), project.open(), project.work(), project.nextId(),
                    project.note());
        }
    }

    /// Adds a report under this id, or puts it in the place of the one with this id.
    record AddReport(int id, Report report) implements Edit {
        @Override
        public Project applyTo(Project project) {
            return new Project(project.name(), project.reports().plus(id, report), project.open(), project.work(),
                    Math.max(project.nextId(), id + 1), project.note());
        }
    }

    /// Takes the text of a report anew from its document: with more or less of it, or by a better importer. Marks on its
    /// pairs find their places again by their words. Those that do not are kept as they are; see [Review#orphans()].
    /// Corrections of the alignment that do not are dropped.
    record Reread(int id, Report report) implements Edit {
        @Override
        public Project applyTo(Project project) {
            String before = project.report(id).text();
            Project next = new Project(project.name(), project.reports().plus(id, report), project.open(),
                    project.work(), project.nextId(), project.note());
            for (var entry : project.work().entrySet()) {
                Pair pair = entry.getKey();
                if (pair.a() == id || pair.b() == id) {
                    PairWork work = entry.getValue();
                    work = pair.a() == id ? work.rereadA(before, report.text()) : work;
                    work = pair.b() == id
                            ? work.swapped().rereadA(before, report.text()).swapped()
                            : work;
                    next = next.with(pair, work);
                }
            }
            return next;
        }
    }

    /// Takes a report out. What was done on its pairs is kept, and is seen again when the edit is undone.
    record RemoveReport(int id) implements Edit {
        @Override
        public Project applyTo(Project project) {
            project.report(id);
            Pair open = project.open();
            boolean closes = open != null && (open.a() == id || open.b() == id);
            return new Project(project.name(), project.reports().minus(id), closes ? null : open, project.work(),
                    project.nextId(), project.note());
        }
    }

    /// Corrects what a report's header says.
    record Describe(int id, String title, @Nullable String outlet, @Nullable LocalDate published) implements Edit {
        @Override
        public Project applyTo(Project project) {
            Report described = project.report(id).described(title, outlet, published);
            return new Project(project.name(), project.reports().plus(id, described), project.open(), project.work(),
                    project.nextId(), project.note());
        }
    }

    /// Sets a pair side by side.
    record Open(Pair pair) implements Edit {
        @Override
        public Project applyTo(Project project) {
            project.report(pair.a());
            project.report(pair.b());
            return new Project(project.name(), project.reports(), pair, project.work(), project.nextId(),
                    project.note());
        }
    }

    /// Adds a mark, or puts it in the place of the one with its id.
    record Put(Pair pair, Mark mark) implements Edit {
        @Override
        public Project applyTo(Project project) {
            project.report(pair.a());
            project.report(pair.b());
            Project next = project.with(pair, project.workOn(pair).with(mark));
            return new Project(next.name(), next.reports(), next.open(), next.work(),
                    Math.max(next.nextId(), mark.id() + 1), next.note());
        }
    }

    /// Gives a mark a verdict.
    record Decide(Pair pair, int mark, Verdict verdict) implements Edit {
        @Override
        public Project applyTo(Project project) {
            PairWork work = project.workOn(pair);
            return project.with(pair, work.with(work.mark(mark).decided(verdict)));
        }
    }

    /// Writes a comment on a mark.
    record Comment(Pair pair, int mark, String text) implements Edit {
        @Override
        public Project applyTo(Project project) {
            PairWork work = project.workOn(pair);
            return project.with(pair, work.with(work.mark(mark).commented(text)));
        }
    }

    /// Takes a mark for another kind.
    record Retype(Pair pair, int mark, Kind kind) implements Edit {
        @Override
        public Project applyTo(Project project) {
            PairWork work = project.workOn(pair);
            return project.with(pair, work.with(work.mark(mark).as(kind)));
        }
    }

    /// Moves a mark to other words.
    record Adjust(Pair pair, int mark, Quote a, Quote b) implements Edit {
        @Override
        public Project applyTo(Project project) {
            PairWork work = project.workOn(pair);
            return project.with(pair, work.with(work.mark(mark).on(a, b)));
        }
    }

    /// Takes a mark away. A proposal of the program's is then open again.
    record Erase(Pair pair, int mark) implements Edit {
        @Override
        public Project applyTo(Project project) {
            PairWork work = project.workOn(pair);
            return project.with(pair, work.without(work.mark(mark).id()));
        }
    }

    /// Corrects the alignment.
    record Correct(Pair pair, Correction correction) implements Edit {
        @Override
        public Project applyTo(Project project) {
            return project.with(pair, project.workOn(pair).with(correction));
        }
    }

    /// Takes a correction back.
    record Uncorrect(Pair pair, Correction correction) implements Edit {
        @Override
        public Project applyTo(Project project) {
            return project.with(pair, project.workOn(pair).without(correction));
        }
    }

    /// Chooses what stands in the project's notes.
    record ChooseNote(NoteChoice choice) implements Edit {
        @Override
        public Project applyTo(Project project) {
            return new Project(project.name(), project.reports(), project.open(), project.work(), project.nextId(),
                    choice);
        }
    }

    /// Does several edits as one step of undo.
    record Several(List<Edit> edits) implements Edit {
        /// Copies the list.
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Project applyTo(Project project) {
            Project next = project;
            for (Edit edit : edits) {
                next = edit.applyTo(next);
            }
            return next;
        }
    }
}

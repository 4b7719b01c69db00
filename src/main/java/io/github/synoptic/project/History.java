package io.github.synoptic.project;

import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/// A project with the way it came and the way back. Undo steps back in a history of whole immutable projects.
///
/// @param past the steps that led here, newest first
/// @param present the project as it is
/// @param future the steps undone, the next to redo first
public record History(PStack<Step> past, Project present, PStack<Step> future) {
    /// One edit and the project on its far side: before it in the past, after it in the future.
    public record Step(Edit edit, Project project) {}

    /// A project without a past.
    public static History of(Project project) {
        return new History(ConsPStack.empty(), project, ConsPStack.empty());
    }

    /// The history after this edit. What was undone before can then no longer be redone.
    public History after(Edit edit) {
        return new History(past.plus(new Step(edit, present)), edit.applyTo(present), ConsPStack.empty());
    }

    /// The history one step back; the same where there is nothing to undo.
    public History undone() {
        if (past.isEmpty()) {
            return this;
        }
        Step step = past.get(0);
        return new History(past.minus(0), step.project(), future.plus(new Step(step.edit(), present)));
    }

    /// The history one step on; the same where there is nothing to redo.
    public History redone() {
        if (future.isEmpty()) {
            return this;
        }
        Step step = future.get(0);
        return new History(past.plus(new Step(step.edit(), present)), step.project(), future.minus(0));
    }

    /// The edit that undo would take back; null where there is none.
    public @Nullable Edit lastEdit() {
        return past.isEmpty() ? null : past.get(0).edit();
    }

    /// The edit that redo would do again; null where there is none.
    public @Nullable Edit nextEdit() {
        return future.isEmpty() ? null : future.get(0).edit();
    }
}

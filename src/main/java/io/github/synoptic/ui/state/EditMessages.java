package io.github.synoptic.ui.state;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Verdict;

/// Says what an edit did.
final class EditMessages {
    private EditMessages() {}

    /// One short sentence without a full stop: "marked as Quotation".
    static Message of(Edit edit) {
        return switch (edit) {
            case Edit.Rename(String name) -> Message.of("window.edit-rename", name);
            case Edit.AddReport added -> Message.of("window.edit-add-report", added.report().title());
            case Edit.Reread reread -> Message.of("window.edit-reread", reread.report().title());
            case Edit.RemoveReport removed -> Message.of("window.edit-remove-report");
            case Edit.Describe described -> Message.of("window.edit-describe", described.title());
            case Edit.Open opened -> Message.of("window.edit-open");
            case Edit.Put(var pair, Mark mark) -> ofMark(mark);
            case Edit.Decide decided -> ofVerdict(decided.verdict());
            case Edit.Comment comment -> Message.of("window.edit-comment");
            case Edit.Retype retyped -> Message.of("window.edit-retype", kind(retyped.kind()));
            case Edit.Adjust adjusted -> Message.of("window.edit-adjust");
            case Edit.Erase erased -> Message.of("window.edit-erase");
            case Edit.Correct(var pair, Correction correction) -> ofCorrection(correction);
            case Edit.Uncorrect(var pair, Correction correction) -> Message.of("window.edit-uncorrect");
            case Edit.ChooseNote chosen -> Message.of("window.edit-note");
            case Edit.Several several -> several(several);
        };
    }

    private static Message several(Edit.Several several) {
        Edit first = several.edits().getFirst();
        long added = several.edits().stream().filter(Edit.AddReport.class::isInstance).count();
        if (added > 1) {
            return Message.of("window.edit-add-reports", added);
        }
        return first instanceof Edit.AddReport
                ? of(first)
                : Message.of("window.edit-several", several.edits().size(), of(first));
    }

    private static Message ofMark(Mark mark) {
        if (mark.proposal() == null) {
            return Message.of("window.edit-mark", kind(mark.kind()));
        }
        if (mark.verdict() != Verdict.OPEN) {
            return ofVerdict(mark.verdict());
        }
        return Message.of(mark.comment().isEmpty() ? "window.edit-change" : "window.edit-comment");
    }

    private static Message ofVerdict(Verdict verdict) {
        return Message.of(switch (verdict) {
            case OPEN -> "window.edit-reopen";
            case CONFIRMED -> "window.edit-confirm";
            case DISMISSED -> "window.edit-dismiss";
        });
    }

    private static Message ofCorrection(Correction correction) {
        return Message.of(switch (correction) {
            case Correction.Pin pin -> "window.edit-pin";
            case Correction.Cut cut -> "window.edit-cut";
            case Correction.Alone alone -> "window.edit-alone";
        });
    }

    private static Message kind(Kind kind) {
        return Message.of("kind." + kind.label());
    }
}

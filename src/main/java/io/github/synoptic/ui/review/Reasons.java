package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Mark;
import io.github.synoptic.ui.common.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Says why the program joined two passages and proposed a discrepancy, in sentences.
final class Reasons {
    private Reasons() {}

    static String heading(Finding finding, Messages messages) {
        return messages.text("window.finding-heading", messages.text("kind." + finding.kind().label()));
    }

    static String heading(Link link, Messages messages) {
        String relation = messages.text(key(link.relation()));
        return link.moved() ? messages.text("window.link-moved", relation) : relation;
    }

    private static String key(Relation relation) {
        return switch (relation) {
            case VERBATIM -> "window.link-verbatim";
            case REWORDED -> "window.link-reworded";
            case PARTIAL -> "window.link-partial";
        };
    }

    static String of(Finding finding, Messages messages) {
        Reason reason = reason(finding);
        String proposed = reason == null
                ? messages.text("window.marked-by-you")
                : io.github.synoptic.note.page.Reasons.text(messages, reason);
        Link link = finding.link();
        return link == null ? proposed : proposed + " " + of(link, messages);
    }

    private static @Nullable Reason reason(Finding finding) {
        if (finding.proposal() != null) {
            return finding.proposal().reason();
        }
        Mark.Proposal origin = finding.mark() == null ? null : finding.mark().proposal();
        return origin == null ? null : origin.reason();
    }

    /// What the reader said of a passage of this side that stands alone because of it.
    static String of(List<Correction> own, Side side, Comparison comparison, Messages messages) {
        Side other = side.other();
        return own.stream().map(correction -> switch (correction) {
            case Correction.Pin _ -> messages.text("window.link-pinned");
            case Correction.Alone _ -> messages.text("window.passage-alone", other.name());
            case Correction.Cut(Span a, Span b) -> messages.text("window.passage-cut", other.name(),
                    Words.oneLine(comparison.report(other).words(other == Side.A ? a : b)));
        }).collect(Collectors.joining(" "));
    }

    static String of(Link link, Messages messages) {
        if (link.pinned()) {
            return messages.text("window.link-pinned");
        }
        return link.reasons().stream().map(reason -> messages.text(reason.key(), reason.arguments()))
                .collect(Collectors.joining(" "));
    }
}

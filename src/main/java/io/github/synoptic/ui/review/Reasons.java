package io.github.synoptic.ui.review;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Mark;
import org.jspecify.annotations.Nullable;

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

    static String of(Link link, Messages messages) {
        if (link.pinned()) {
            return messages.text("window.link-pinned");
        }
        return link.reasons().stream().map(reason -> messages.text(reason.key(), reason.arguments()))
                .collect(Collectors.joining(" "));
    }
}

package io.github.synoptic.ui.state;

import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Makes the edits that change findings. A proposal that the reader touches for the first time becomes a mark of theirs.
///
/// @param review the findings and the texts they stand in
/// @param pair the pair they belong to
/// @param targets the findings to change
/// @param nextId the id the first new mark gets
record MarkMaker(Review review, Pair pair, List<Finding> targets, int nextId) {

    List<Edit> decided(Verdict verdict) {
        return edits(finding -> finding.verdict() != verdict, mark -> mark.decided(verdict),
                mark -> new Edit.Decide(pair, mark.id(), verdict));
    }

    List<Edit> commented(String text) {
        return edits(finding -> !finding.comment().equals(text), mark -> mark.commented(text),
                mark -> new Edit.Comment(pair, mark.id(), text));
    }

    List<Edit> retyped(Kind kind) {
        return edits(finding -> finding.kind() != kind, mark -> mark.as(kind),
                mark -> new Edit.Retype(pair, mark.id(), kind));
    }

    List<Edit> adjusted(@Nullable Span a, @Nullable Span b) {
        return edits(finding -> true, mark -> mark.on(quoteA(a, mark.a()), quoteB(b, mark.b())),
                mark -> new Edit.Adjust(pair, mark.id(), quoteA(a, mark.a()), quoteB(b, mark.b())));
    }

    List<Edit> erased() {
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : targets) {
            if (finding.mark() != null) {
                edits.add(new Edit.Erase(pair, finding.mark().id()));
            }
        }
        return edits;
    }

    private List<Edit> edits(Function<Finding, Boolean> changes, UnaryOperator<Mark> onNew,
            Function<Mark, Edit> onOld) {
        List<Edit> edits = new ArrayList<>();
        int id = nextId;
        for (Finding finding : targets) {
            if (!changes.apply(finding)) {
                continue;
            }
            Mark mark = finding.mark();
            edits.add(mark == null ? new Edit.Put(pair, onNew.apply(newMark(finding, id++))) : onOld.apply(mark));
        }
        return edits;
    }

    private Mark newMark(Finding finding, int id) {
        Discrepancy proposal = finding.proposal();
        return new Mark(id, finding.kind(), quoteA(finding.a(), null), quoteB(finding.b(), null), Verdict.OPEN, "",
                proposal == null ? null : Mark.Proposal.of(proposal));
    }

    private Quote quoteA(@Nullable Span span, @Nullable Quote old) {
        return quote(review.comparison().a().text(), span, old);
    }

    private Quote quoteB(@Nullable Span span, @Nullable Quote old) {
        return quote(review.comparison().b().text(), span, old);
    }

    private static Quote quote(String text, @Nullable Span span, @Nullable Quote old) {
        if (span != null) {
            return Quote.of(text, span);
        }
        if (old == null) {
            throw new IllegalArgumentException("neither new words nor old ones");
        }
        return old;
    }
}

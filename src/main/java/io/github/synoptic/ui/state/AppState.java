package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All that the window shows. Immutable; the [Reducer] makes the next one.
///
/// @param history the project and the way it came
/// @param keeping where the work is kept
/// @param seats which report stands on which side
/// @param compared how far the comparison of the open pair is
/// @param choice what the reader has chosen
/// @param panel the list on the right
/// @param search what is sought in the reports
/// @param look how the reader likes to read
/// @param form the form that is open
/// @param banner the sentence across the top; null where there is none
/// @param told what the status line says of the last thing done; null where there is nothing to say
/// @param waits the long work that runs
/// @param recent the project files opened of late, the newest first
/// @param requests the number of the newest request
/// @param shares how much pairs of reports share, as far as that is known; each pair with the lower id first
public record AppState(History history, Keeping keeping, Seats seats, Compared compared, Choice choice, Panel panel,
        Search search, Look look, Form form, @Nullable Banner banner, @Nullable Message told, List<Wait> waits,
        List<Path> recent, int requests, PMap<Pair, Share> shares) {
    /// The window before anything is loaded.
    public static final AppState EMPTY = new AppState(History.of(Project.EMPTY), Keeping.UNTITLED, Seats.EMPTY,
            Compared.NOTHING, new Choice.Nothing(), Panel.FIRST, Search.CLOSED, Look.FIRST, new Form.None(), null, null,
            List.of(), List.of(), 0, HashTreePMap.empty());

    /// Copies the lists.
    public AppState {
        waits = List.copyOf(waits);
        recent = List.copyOf(recent);
    }

    /// Long work that runs in the background.
    ///
    /// @param request its number
    /// @param subject what it is about; newer work on the same takes the place of older
    /// @param what what it does
    public record Wait(int request, String subject, Message what) {}

    /// The same with new long work running; its request number is counted.
    public AppState waitingFor(String subject, Message what) {
        List<Wait> next = new ArrayList<>(waits);
        next.removeIf(wait -> wait.subject().equals(subject));
        next.add(new Wait(requests + 1, subject, what));
        return asking().waitingFor(next);
    }

    /// Whether this request still has somebody waiting for it.
    public boolean awaits(int request) {
        return waits.stream().anyMatch(wait -> wait.request() == request);
    }

    /// The same with this request come to its end.
    public AppState arrived(int request) {
        return waitingFor(waits.stream().filter(wait -> wait.request() != request).toList());
    }

    /// The project as it is now.
    public Project project() {
        return history.present();
    }

    /// The pair set side by side; null before there are two reports.
    public @Nullable Pair pair() {
        return project().open();
    }

    /// The report on this side; null where there is none.
    public @Nullable Report report(Side side) {
        return seats.report(project(), side);
    }

    /// The comparison in view; null where there is none yet.
    public @Nullable Comparison comparison() {
        return compared.comparison();
    }

    /// The passage that holds this offset of a report, below its first letter; null where none does, or nothing was
    /// compared.
    public @Nullable Span passageAt(Side side, int offset) {
        Comparison compared = comparison();
        if (compared == null || offset <= 0) {
            return null;
        }
        SegmentedReport report = compared.report(side);
        int number = report.sentenceFrom(offset);
        return number < report.sentences().size() && report.sentences().get(number).span().contains(offset)
                ? report.sentences().get(number).span()
                : null;
    }

    /// What the reader corrected about the passages chosen now.
    public List<Correction> chosenCorrections() {
        Pair open = pair();
        Comparison compared = comparison();
        return open == null || compared == null
                ? List.of()
                : project().workOn(open).corrections().stream()
                        .filter(correction -> choice.isAbout(correction, compared)).toList();
    }

    /// The review in view; null where there is none yet.
    public @Nullable Review review() {
        return compared.review();
    }

    /// The findings the list shows, in its order.
    public List<Finding> shownFindings() {
        Review review = compared.review();
        return review == null ? List.of() : panel.filter().shown(review, choice.chosenFinding());
    }

    /// The same with another project and history.
    public AppState with(History newHistory) {
        return new AppState(newHistory, keeping, seats, compared, choice, panel, search, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same kept otherwise.
    public AppState with(Keeping newKeeping) {
        return new AppState(history, newKeeping, seats, compared, choice, panel, search, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same with other reports on the sides.
    public AppState with(Seats newSeats) {
        return new AppState(history, keeping, newSeats, compared, choice, panel, search, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same at another point of comparing.
    public AppState with(Compared newCompared) {
        return new AppState(history, keeping, seats, newCompared, choice, panel, search, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same with something else chosen.
    public AppState with(Choice newChoice) {
        return new AppState(history, keeping, seats, compared, newChoice, panel, search, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same with another list on the right.
    public AppState with(Panel newPanel) {
        return new AppState(history, keeping, seats, compared, choice, newPanel, search, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same with something else sought.
    public AppState with(Search newSearch) {
        return new AppState(history, keeping, seats, compared, choice, panel, newSearch, look, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same in another look.
    public AppState with(Look newLook) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, newLook, form, banner, told,
                waits, recent, requests, shares);
    }

    /// The same with another form open.
    public AppState with(Form newForm) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, newForm, banner, told,
                waits, recent, requests, shares);
    }

    /// The same under this banner, or none.
    public AppState under(@Nullable Banner newBanner) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, newBanner, told,
                waits, recent, requests, shares);
    }

    /// The same with this told in the status line, or nothing.
    public AppState telling(@Nullable Message newTold) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, banner, newTold,
                waits, recent, requests, shares);
    }

    /// The same with this long work running.
    public AppState waitingFor(List<Wait> newWaits) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, banner, told,
                newWaits, recent, requests, shares);
    }

    /// The same with these projects opened of late.
    public AppState recently(List<Path> newRecent) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, banner, told, waits,
                newRecent, requests, shares);
    }

    /// The same with one more request counted; its number is [#requests()].
    public AppState asking() {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, banner, told, waits,
                recent, requests + 1, shares);
    }

    /// The same with one more pair known.
    public AppState sharing(Pair pair, Share share) {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, banner, told, waits,
                recent, requests, shares.plus(pair, share));
    }

    /// The same knowing of no pair how much it shares.
    public AppState forgettingShares() {
        return new AppState(history, keeping, seats, compared, choice, panel, search, look, form, banner, told, waits,
                recent, requests, HashTreePMap.empty());
    }
}

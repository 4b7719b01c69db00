package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The passage under the mouse and its partners.
///
/// @param links the numbers of the links that join them; empty where the mouse is on no linked passage
/// @param a the passages of A
/// @param b the passages of B
record Hover(List<Integer> links, List<Span> a, List<Span> b) {
    static final Hover NONE = new Hover(List.of(), List.of(), List.of());

    /// What lights up when the mouse stands on this offset of one side; nothing for -1.
    static Hover at(ReadingModel model, Side side, int offset) {
        ReadingSide here = model.side(side);
        int number = here == null || offset < 0 ? -1 : here.passageAt(offset);
        if (here == null || model.a() == null || model.b() == null || number < 0) {
            return NONE;
        }
        List<Span> a = new ArrayList<>();
        List<Span> b = new ArrayList<>();
        List<Integer> links = here.passages().get(number).links();
        for (int link : links) {
            a.add(model.a().passages().get(model.links().get(link).a()).span());
            b.add(model.b().passages().get(model.links().get(link).b()).span());
        }
        return new Hover(links, a.stream().distinct().toList(), b.stream().distinct().toList());
    }

    /// One side of a model with these passages lit.
    ReadingSide on(ReadingSide side) {
        return side.with(side.side() == Side.A ? a : b, Ink.NEAR);
    }
}

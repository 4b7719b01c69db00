package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/// What holds inside one group of RTF.
///
/// @param place where its words go
/// @param name the control word that named the place
/// @param words the words of the open paragraph there
/// @param charset the font's character set, null for the document's
/// @param skip how many signs after a Unicode sign stand for it in old readers
/// @param isHidden whether the words are hidden
/// @param isDeleted whether the words are deleted
record RichTextState(Place place, String name, StringBuilder words, @Nullable Charset charset, int skip,
        boolean isHidden,
        boolean isDeleted) {
    /// Where words go.
    enum Place {
        TEXT, NOTE, HEAD, FOOT, COMMENT, BOX, PROPERTY, FONTS, NOWHERE
    }

    static RichTextState first() {
        return new RichTextState(Place.TEXT, "", new StringBuilder(), null, 1, false, false);
    }

    RichTextState into(Place other) {
        return new RichTextState(other, name, new StringBuilder(), charset, skip, isHidden, isDeleted);
    }

    RichTextState named(String word) {
        return new RichTextState(place, word, words, charset, skip, isHidden, isDeleted);
    }

    RichTextState in(@Nullable Charset other) {
        return new RichTextState(place, name, words, other, skip, isHidden, isDeleted);
    }

    RichTextState skipping(int count) {
        return new RichTextState(place, name, words, charset, count, isHidden, isDeleted);
    }

    RichTextState hidden(boolean now) {
        return now == isHidden ? this : new RichTextState(place, name, words, charset, skip, now, isDeleted);
    }

    RichTextState deleted(boolean now) {
        return now == isDeleted ? this : new RichTextState(place, name, words, charset, skip, isHidden, now);
    }

    /// Why words here are left out, as a message key; null where they are kept.
    @Nullable
    String why() {
        return switch (place) {
            case HEAD -> LeftOut.RUNNING_HEAD;
            case FOOT -> LeftOut.RUNNING_FOOT;
            case COMMENT -> LeftOut.COMMENTS;
            case BOX -> LeftOut.BOX;
            case TEXT, NOTE, PROPERTY, FONTS, NOWHERE -> null;
        };
    }
}

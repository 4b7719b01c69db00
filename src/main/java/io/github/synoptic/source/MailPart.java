package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

/// One part of a mail that holds text.
///
/// @param type its media type, such as `text/html`
/// @param charset the character set it declares, null where it declares none
/// @param flowed whether lines that end with a space go on in the next (RFC 3676)
/// @param name the name it is attached under, null where it is no attachment
/// @param bytes its decoded bytes
@SuppressWarnings("ArrayRecordComponent") // lives only while its mail is read
record MailPart(String type, @Nullable String charset, boolean flowed, @Nullable String name, byte[] bytes) {}

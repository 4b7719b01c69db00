package io.github.synoptic.source;

/// Words that stood in the document and were not taken for the article's text, so that the reader can take them back.
///
/// @param text the words, lines parted by line ends
/// @param why the key of the message that says what they were taken for, such as `left-out.caption`
/// @param at where they stood: the offset in the report's text, in UTF-16 units, before which they came; of a word that
///        was joined across lines, where it stands joined
public record LeftOut(String text, String why, int at) {
    static final String NAVIGATION = "left-out.navigation";
    static final String RELATED = "left-out.related";
    static final String SHARING = "left-out.sharing";
    static final String ADVERTISEMENT = "left-out.advertisement";
    static final String SUBSCRIPTION = "left-out.subscription";
    static final String COMMENTS = "left-out.comments";
    static final String NOTICE = "left-out.notice";
    static final String CAPTION = "left-out.caption";
    static final String BYLINE = "left-out.byline";
    static final String PULL_QUOTE = "left-out.pull-quote";
    static final String TOPICS = "left-out.topics";
    static final String ASIDE = "left-out.aside";
    static final String FOOTER = "left-out.footer";
    static final String CONTROL = "left-out.control";
    static final String HIDDEN = "left-out.hidden";
    static final String OUTSIDE = "left-out.outside";
    static final String HEADER = "left-out.header";
    static final String ATTACHMENT = "left-out.attachment";
    static final String SIGNATURE = "left-out.signature";
    static final String RUNNING_HEAD = "left-out.running-head";
    static final String RUNNING_FOOT = "left-out.running-foot";
    static final String PAGE_NUMBER = "left-out.page-number";
    static final String HYPHEN = "left-out.hyphen";
    static final String DELETED = "left-out.deleted";
    static final String BOX = "left-out.box";
}

package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells lines that pages set inside their articles by their wording. Only short lines, wholly of such words.
final class Boilerplate {
    private static final int LONGEST = 140;
    private static final List<Map.Entry<String, Pattern>> LINES = List.of(
            line(LeftOut.ADVERTISEMENT, "advertisements?|ad|sponsored content|story continues below( advertisement)?|"
                    + "article continues( after| below)?.{0,30}|anzeige|werbung|publicit\u00E9|continue reading( below)?"),
            line(LeftOut.SHARING,
                    "share( this)?( (article|story|page|post))?|(follow|like) us on .{3,60}|print|e-?mail|copy link|"
                            + "tweet|whatsapp|facebook|twitter|teilen|partager"),
            line(LeftOut.SUBSCRIPTION,
                    "(sign up|subscribe|register)( now)? (to|for|here).{0,110}|get (the|our) .{0,60}newsletter.{0,50}"),
            line(LeftOut.RELATED,
                    "(read|see|watch) (also|more|next|:).{0,110}|(also|more) (read|on this story).{0,100}|related( (articles|stories|news|links|topics))?:?.{0,80}|"
                            + "(lesen sie auch|mehr zum thema|lire aussi|\u00E0 lire aussi|lea tambi\u00E9n)\\b.{0,110}"),
            line(LeftOut.CAPTION,
                    "(photo|image|picture|foto|bild)( credit| by)?: ?.{0,100}|\\(?(photo|file photo|file)\\)?"),
            line(LeftOut.COMMENTS, "(\\d+ )?comments?|leave a (comment|reply)|view comments"),
            line(LeftOut.FOOTER, "(\u00A9|\\(c\\)|copyright) ?.{0,120}|all rights reserved\\.?"),
            line(LeftOut.TOPICS, "(tags|topics|keywords|filed under): ?.{0,130}"));

    private Boilerplate() {}

    /// What the line is, as a message key; null where it may be the article's.
    static @Nullable String why(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        for (Map.Entry<String, Pattern> line : LINES) {
            if (line.getValue().matcher(text.strip()).matches()) {
                return line.getKey();
            }
        }
        return null;
    }

    private static Map.Entry<String, Pattern> line(String why, String alternatives) {
        return Map.entry(why,
                Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}

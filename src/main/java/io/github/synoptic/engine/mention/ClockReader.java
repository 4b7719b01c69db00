package io.github.synoptic.engine.mention;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads times of day: "3 p.m.", "15:00", "20.15 Uhr", "7h40", "a las 8.45 de la tarde".
final class ClockReader {
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int MINUTES = 60;
    /// The longest of [#WRITTEN], in UTF-16 units.
    private static final int LONGEST = 8;
    /// An hour, perhaps its minutes, perhaps a unit written to it.
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:([:.h])(\\d{2}))?(h|am|pm)?");
    /// What stands behind a time: "Uhr" and "h" make it one; of "heures", which counts hours too, what stands before tells.
    private final PhraseTable units;
    /// The half of the day: "de la tarde".
    private final PhraseTable halves;
    /// What stands before a time: "a las" is sure, "las" only where more tells so.
    private final PhraseTable leads;
    private final boolean hasCapitalNouns;

    ClockReader(Lexicon lexicon) {
        units = lexicon.list("clock");
        halves = lexicon.list("clockHalf");
        leads = lexicon.list("clockLead");
        hasCapitalNouns = lexicon.hasCapitalNouns();
    }

    /// A time of day.
    ///
    /// @param end the token after it
    /// @param minutes since midnight
    record Clock(int end, int minutes) {
        /// As moments write it: `time:20:15`.
        String normal() {
            return "time:" + twoDigits(minutes / MINUTES) + ":" + twoDigits(minutes % MINUTES);
        }

        private static String twoDigits(int value) {
            return value < 10 ? "0" + value : Integer.toString(value);
        }
    }

    /// The time that begins at this token, or null.
    @Nullable
    Clock at(Line line, int at) {
        String key = line.key(at);
        Matcher written = WRITTEN.matcher(key.length() > LONGEST ? "" : key);
        if (!written.matches()) {
            return null;
        }
        Draft draft = new Draft(at + 1, Integer.parseInt(written.group(1)));
        readMinutes(line, written, draft);
        readUnit(line, written.group(4), draft);
        boolean isLed = isLed(line, at, draft);
        PhraseTable.Match half = halves.at(line, draft.end);
        if (half != null && (isLed || draft.isTime || draft.isUnit)) {
            draft.end += half.length();
            draft.turn(half.value());
        }
        boolean isTime = draft.isTime || isLed && (draft.isUnit || draft.isDotted);
        boolean isClock = draft.hour <= HOURS && draft.minute < MINUTES;
        return isTime && isClock ? new Clock(draft.end, draft.hour * MINUTES + draft.minute) : null;
    }

    private void readMinutes(Line line, Matcher written, Draft draft) {
        String sign = written.group(2);
        if (sign != null) {
            draft.minute = Integer.parseInt(written.group(3));
            draft.hasMinutes = true;
            draft.isDotted = sign.equals(".");
            draft.isTime = sign.equals(":") || sign.equals("h") && units.has("h");
        } else if (line.key(draft.end).equals(":") && isMinutes(line, draft.end + 1)) {
            draft.minute = Integer.parseInt(line.key(draft.end + 1));
            draft.hasMinutes = true;
            draft.isTime = true;
            draft.end += 2;
        }
    }

    /// "p.m.", "Uhr", "h", and minutes behind them: "8 Uhr 30".
    private void readUnit(Line line, @Nullable String glued, Draft draft) {
        PhraseTable.Match apart = glued == null ? units.at(line, draft.end) : null;
        String unit = glued != null ? units.value(glued) : apart == null ? null : apart.value();
        if (unit == null) {
            return;
        }
        draft.end += apart == null ? 0 : apart.length();
        boolean isHour = unit.equals("h24");
        // "3h" lasts as well as it tells the time
        draft.isUnit = true;
        draft.isTime |= !unit.equals("lead") && !(isHour && glued != null);
        if (isHour && !draft.hasMinutes && isMinutes(line, draft.end) && !isCounted(line, draft.end + 1)) {
            draft.minute = Integer.parseInt(line.key(draft.end));
            draft.isTime = true;
            draft.end++;
        }
        boolean isDot = line.key(draft.end).equals(".") && line.touches(draft.end - 1, draft.end);
        if (isDot && apart != null && draft.end < line.size() - 1) {
            draft.end++;
        }
        draft.turn(unit);
    }

    /// Whether what stands before the number makes a time of it.
    private boolean isLed(Line line, int at, Draft draft) {
        PhraseTable.Match two = leads.at(line, at - 2);
        PhraseTable.Match one = leads.at(line, at - 1);
        PhraseTable.Match lead = two != null && two.length() == 2 ? two : one;
        boolean isSure = lead != null && lead.value().equals("sure") && !line.isContent(draft.end);
        draft.isTime |= isSure;
        return lead != null;
    }

    /// Whether a number may count what stands here: "um 14 Uhr 30 Menschen".
    private boolean isCounted(Line line, int at) {
        return hasCapitalNouns ? line.isCapital(at) : line.isContent(at);
    }

    private static boolean isMinutes(Line line, int at) {
        String key = line.key(at);
        return key.length() == 2 && line.isNumber(at) && key.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /// What has been read so far.
    private static final class Draft {
        private int end;
        private int hour;
        private int minute;
        private boolean hasMinutes;
        private boolean isDotted;
        private boolean isUnit;
        private boolean isTime;

        Draft(int end, int hour) {
            this.end = end;
            this.hour = hour;
        }

        /// To the half of the day: 8 "pm" is 20, 12 "am" is 0.
        void turn(String half) {
            if (half.equals("pm") && hour < NOON) {
                hour += NOON;
            } else if (half.equals("am") && hour == NOON) {
                hour = 0;
            }
        }
    }
}

package io.github.synoptic.engine.mention;

/// Tells verbs of speech from the nouns, passives and other words written alike: "the reports", "was asked".
final class SpeechVerbs {
    private final PhraseTable speech;
    private final PhraseTable auxiliaries;
    private final PhraseTable that;
    /// The words that open a question told: "whether".
    private final PhraseTable questions;
    private final PhraseTable finite;
    /// What stands before a noun or a passive, not before a verb of speech: "the", "was".
    private final PhraseTable nounLeads;
    /// Words that are verbs of speech only before "that", a sign or a quotation: "reports".
    private final PhraseTable doubtful;
    /// What makes a passive of a participle: "mitgeteilt wurde".
    private final PhraseTable passives;
    private final NameIndex names;

    SpeechVerbs(Lexicon lexicon, NameIndex names) {
        speech = lexicon.list("speech");
        auxiliaries = lexicon.list("auxiliary");
        that = lexicon.list("that");
        questions = lexicon.list("question");
        finite = lexicon.list("finite");
        nounLeads = lexicon.list("nounLead");
        doubtful = lexicon.list("doubtfulSpeech");
        passives = lexicon.list("passive");
        this.names = names;
    }

    /// The token after the verb at this place, which may have several: "issued a statement saying".
    int end(Line line, int at) {
        PhraseTable.Match verb = speech.at(line, at);
        return at + (verb == null ? 1 : verb.length());
    }

    /// Whether the word may as well be a noun, so that only a named speaker makes it a verb.
    boolean isDoubtful(String key) {
        return doubtful.has(key);
    }

    /// Whether the word at this place is a verb of speech here.
    boolean isSaying(Line line, int at) {
        boolean isInverted = speech.has(Inversion.verb(line.key(at)));
        if (!line.isWord(at) || !speech.isAt(line, at) && !isInverted || line.key(at).equals("according")) {
            return false;
        }
        if (line.isCapital(at) && names.covering(line, at) != null || isAsked(line, at)) {
            return false;
        }
        int last = at - 1;
        while (last > 0 && line.key(last).endsWith("ly")) {
            last--;
        }
        String before = line.key(last);
        boolean isParticiple = isParticiple(line.key(at));
        boolean isSaid = isParticiple && speech.has(before);
        boolean isNoun = before.endsWith("n't") || line.isOwning(last) || nounLeads.has(before)
                && !auxiliaries.has(before) && !(isParticiple && finite.has(before));
        boolean isDoubtful = doubtful.has(line.key(at)) && !that.has(line.key(at + 1))
                && !isQuoteMark(line.key(at + 1)) && !line.key(at + 1).equals(",") && !isQuoteMark(line.key(at - 2));
        boolean isPassive = passives.has(before) || passives.has(line.key(at + 1));
        return !isNoun && !isDoubtful && !isSaid && !isPassive;
    }

    /// "Holt, asked whether the bridge was safe": the question is somebody else's.
    private boolean isAsked(Line line, int at) {
        return !line.isWord(at - 1) && line.key(at).equals("asked") && questions.has(line.key(at + 1));
    }

    /// The token before the verb and its auxiliaries, also those that hold a pronoun: "l'a indiqué".
    static int before(Line line, int verb, PhraseTable auxiliaries) {
        int at = verb - 1;
        while (auxiliaries.has(line.key(at).substring(line.key(at).indexOf('\'') + 1))) {
            at--;
        }
        return at;
    }

    /// Whether the verb has the ending of an English participle: "saying".
    static boolean isParticiple(String key) {
        return key.endsWith("ing");
    }

    /// Whether this is a quotation mark.
    static boolean isQuoteMark(String key) {
        return key.length() == 1 && "\"“”„«»‘’'".indexOf(key.charAt(0)) >= 0;
    }
}

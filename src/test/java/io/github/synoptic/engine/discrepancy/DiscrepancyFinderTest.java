package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class DiscrepancyFinderTest {
    private static final String A = """
            Council leader Mara Holt met Deputy Mayor Jon Brandt in Arlen on Saturday.

            "We will rebuild the old bridge by the end of the year," Holt said. She added that 48,181 people had signed \
            the petition.

            According to police, at least 12 people were injured when the platform gave way. The mayor's office said the \
            inquiry would continue.
            """;
    private static final String B = """
            Council leader Marah Holt met acting mayor Jon Brandt in Arlen on Sunday.

            "We will repair the old bridge by the end of the year," Holt said. She added that 48,189 people had signed \
            the petition.

            According to police, at least 14 people were injured when the platform gave way. The mayor's office said the \
            inquiry might continue.
            """;

    /// The reasons that end with something of A and something of B.
    private static final Set<String> SIDED = Set.of("reason.discrepancy.attribution.named",
            "reason.discrepancy.quantity.later");

    @Test
    void comparingBWithAIsTheMirror() {
        Accounts accounts = Accounts.of(A, B);
        List<Discrepancy> turned = new ArrayList<>();
        for (Discrepancy d : accounts.mirrored().compare()) {
            List<String> words = new ArrayList<>(d.reason().arguments());
            Collections.swap(words, 0, 1);
            if (SIDED.contains(d.reason().key())) {
                Collections.swap(words, words.size() - 2, words.size() - 1);
            }
            turned.add(new Discrepancy(d.kind(), d.link() == null ? null : Finding.mirrored(d.link()), d.b(), d.a(),
                    d.confidence(), d.style(),
                    new io.github.synoptic.engine.align.Reason(d.reason().key(), words)));
        }
        assertThat(turned).isNotEmpty().containsExactlyInAnyOrderElementsOf(accounts.compare());
    }

    @Test
    void theReasonNamesTheSpeakersOfBothSidesInTheirOrder() {
        String a = "The claims about the old harbour have no value, Mara Holt said in Arlen.";
        String b = "The claims about the old harbour have no value, Jon Brandt said in Arlen.";
        assertThat(speakers(Accounts.of(a, b))).containsExactly("Mara Holt", "Jon Brandt");
        assertThat(speakers(Accounts.of(b, a))).containsExactly("Jon Brandt", "Mara Holt");
    }

    @Test
    void figuresOfTwoDaysAreToldWithBothDays() {
        String a = "The rescuers said on Monday that 112 people had been brought down from the ridge.";
        String b = "The rescuers said on Wednesday that 127 people had been brought down from the ridge.";
        assertThat(days(Accounts.of(a, b))).containsExactly("15", "Monday", "Wednesday");
        assertThat(days(Accounts.of(b, a))).containsExactly("15", "Wednesday", "Monday");
    }

    @Test
    void aDayOfSomethingElseIsNotTheDayOfAFigure() {
        String a = "She promised a fund of 240 million crowns, open to owners by 1 March.";
        String b = "She promised a fund of 260 million crowns, open to owners by 15 March.";
        assertThat(days(Accounts.of(a, b))).doesNotContain("1 March");
    }

    private static List<String> days(Accounts accounts) {
        return accounts.compare().stream().filter(d -> d.kind() == Kind.QUANTITY)
                .flatMap(d -> d.reason().arguments().stream().skip(2)).toList();
    }

    private static List<String> speakers(Accounts accounts) {
        return accounts.compare().stream().filter(d -> d.kind() == Kind.ATTRIBUTION)
                .flatMap(d -> d.reason().arguments().stream().skip(2)).toList();
    }

    @Test
    void figuresThatDifferInOneDigitAreNeverEqual() {
        assertThat(words(Accounts.of(A, B))).contains("48,181 | 48,189");
    }

    @Test
    void aReportAgainstItselfHasNone() {
        assertThat(Accounts.of(A, A).compare()).isEmpty();
    }

    @Test
    void otherQuotationMarksAndSpacesAreNone() {
        String other = A.replace("\"We", "“We").replace(",\" Holt", ",” Holt").replace("'", "’").replace(". ", ".\n");
        assertThat(Accounts.of(A, other).compare()).isEmpty();
    }

    @Test
    void shuffledParagraphsAreNone() {
        List<String> paragraphs = new ArrayList<>(List.of(A.split("\n\n")));
        Collections.reverse(paragraphs);
        assertThat(Accounts.of(A, String.join("\n\n", paragraphs)).compare()).isEmpty();
    }

    @Test
    void figuresOfOneFateInSentencesApartAreSetAgainstEachOtherWhereThereAreFew() {
        String a = "The storm killed 1,210 people in Arlen, the ministry said.\n\nSchools stay shut.";
        String b = "Schools stay shut.\n\nIn Arlen 1,250 people were killed by the storm.";
        assertThat(words(Accounts.of(a, b).linked())).containsExactly("1,210 | 1,250");
    }

    @Test
    void daysToldInFewWordsMostOfThemTheSameAreSetAgainstEachOtherWithoutALink() {
        String a = "Schools stay shut.\n\nThe ferry trial opens on June 11.";
        String b = "The trial over the ferry opens on June 18, the court said.\n\nSchools stay shut.";
        assertThat(words(Accounts.of(a, b).linked(0, 1))).containsExactly("June 11 | June 18");
    }

    @Test
    void aDayThatBothTellSomewhereIsNotSetAgainstAnother() {
        String a = "Schools stay shut.\n\nThe ferry trial opens on June 11.";
        String b = "The trial over the ferry opens on June 18, the court said.\n\nSchools stay shut.\n\n"
                + "Mayor Holt votes on June 11.";
        assertThat(words(Accounts.of(a, b).linked(0, 1))).isEmpty();
    }

    @Test
    void theOnlyShareInSentencesSureToTellTheSameNeedsFewWordsInCommon() {
        String a = "A poll for Channel Nine found that 54 percent supported the strikers.";
        String b = "Only 45 percent of parents backed the walkout in a Channel Nine poll.";
        assertThat(words(Accounts.of(a, b))).isEmpty();
        assertThat(words(Accounts.of(a, b).sure())).containsExactly("54 percent | 45 percent");
    }

    @Test
    void aShortQuotationIsHeldAgainstTheSamePhraseElsewhereAndItsMaskedWordToo() {
        String a = "\"Sink that d---ed barge,\" Reed wrote.\n\nSchools stay shut.";
        String b = "Schools stay shut.\n\nHe told them to \"sink the damned barge\" at once.";
        assertThat(words(Accounts.of(a, b).linked())).containsExactly("that | the", "d---ed | damned");
    }

    @Test
    void twoPlainWordsInCommonAreNoQuotation() {
        String a = "\"Sink that old barge,\" Reed wrote.\n\nSchools stay shut.";
        String b = "Schools stay shut.\n\nHe told them to \"paint the old barge\" at once.";
        assertThat(words(Accounts.of(a, b).linked())).isEmpty();
    }

    @Test
    void manyFiguresOfOneFateAreNotSetAgainstEachOther() {
        assertThat(words(Accounts.of(deaths(1_000), deaths(5_000)).linked())).isEmpty();
    }

    private static String deaths(int first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("In Arlen ").append(first + 17 * i).append(" people were killed, the ministry said.\n\n");
        }
        return text.toString();
    }

    @Test
    void thousandsOfNamesQuotationsAndFiguresComeToAnEnd() {
        Accounts accounts = Accounts.of(crowd(1), crowd(2)).linked();
        assertThat(accounts.a().sentences().size()).isGreaterThan(8_000);
        assertThat(accounts.compare()).hasSizeLessThan(100);
    }

    /// Sentences with made-up names, quotations and figures, hardly a word of them twice.
    private static String crowd(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("Mr. ").append(name(random)).append(' ').append(name(random)).append(" met us there.\n\n")
                    .append("\"The ").append(name(random)).append(" saw the ").append(name(random))
                    .append(" of the old ").append(name(random)).append(" in the ").append(name(random))
                    .append(",\" said the ").append(name(random)).append(".\n\nIn ").append(name(random)).append(' ')
                    .append(100 + random.nextInt(90_000)).append(" people were killed.\n\n");
        }
        return text.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        name.append((char) ('A' + random.nextInt(26)));
        for (int i = 0; i < 3; i++) {
            name.append("aeiou".charAt(random.nextInt(5))).append("bdfgklmnprst".charAt(random.nextInt(12)));
        }
        return name.toString();
    }

    /// Each of the names, figures, labels and descriptions would be set against its like if a sentence were linked.
    @Test
    void reportsOfTwoEventsDisagreeOnNothing() {
        Accounts accounts = Accounts.of(
                """
                        Dockers in Marlow ended their strike on March 4. Mr. Gareth Pell, 52, signed the deal. Pell called it fair.

                        Police arrested 112 people near the gates, and rioters broke windows. Some 4,800 teachers had joined, said \
                        the Alder Center, a nonpartisan research group. Rosa Quintero sang. Ms. Quintero left early.
                        """,
                """
                        The river rose in Varnholm on March 6. Mr. Gary Pell, 41, carried the penguins to a school. Pell was tired.

                        Officers detained more than 200 onlookers, and protesters blocked a bridge. About 4,300 teachers dug, said \
                        the Alder Center, a left-leaning think tank. Rosa Quintero Lima cooked. Quintero stayed.
                        """);
        assertThat(words(accounts.linked())).isEmpty();
        assertThat(words(accounts.linked(0, 0))).hasSizeGreaterThan(3);
    }

    @Test
    void spansStandOnTokenBounds() {
        Accounts accounts = Accounts.of(A, B);
        for (Discrepancy d : accounts.compare()) {
            assertThat(isOnBounds(d.a(), accounts.a().text())).isTrue();
            assertThat(isOnBounds(d.b(), accounts.b().text())).isTrue();
        }
    }

    private static boolean isOnBounds(Span span, String text) {
        return !Character.isLetterOrDigit(text.charAt(span.start() - 1 < 0 ? 0 : span.start() - 1))
                || span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start()));
    }

    static List<String> words(Accounts accounts) {
        return accounts.compare().stream()
                .map(d -> accounts.a().words(d.a()) + " | " + accounts.b().words(d.b())).toList();
    }
}

package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PdfReaderTest {
    private static final String HEADLINE = "Dockers vote to end nine-day walkout";
    private static final List<String> STORY = List.of(
            "Crane drivers and lashers at Port Alder voted on Tuesday to go back to work, ending a stoppage of nine days that had left eleven ships waiting in the roads.",
            "The vote was 412 to 309, said Mira Oskarsen, who chairs the dockers' branch. \"We did not get everything,\" she said. \"We got the rosters back.\"",
            "Tomas Wrede, who chairs the harbour board, said every berth would be worked again by Friday. He would not say what the stoppage had cost the town.",
            "The board had put the loss at 1.2 million a day; the branch at a third of that. Neither has shown how it reckoned, and neither would say on Tuesday when it might.",
            "A second meeting is planned for next week, in the old customs house on Mole Road.");

    @Test
    void oneColumnBecomesItsParagraphs() throws IOException {
        PdfMaker maker = new PdfMaker().page().line(HEADLINE, 60, 130, 22);
        maker.lines(maker.broken(STORY, 460), 60, 170);
        Article article = PdfReader.read("story.pdf", maker.bytes());
        assertThat(article.text()).isEqualTo(HEADLINE + "\n\n" + String.join("\n\n", STORY));
        assertThat(article.facts().title()).isEqualTo(HEADLINE);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        PdfMaker maker = new PdfMaker().page().line(HEADLINE, 60, 130, 22);
        List<String> lines = maker.broken(STORY, 220);
        int half = lines.size() / 2;
        for (int i = 0; i < lines.size() - half; i++) {
            maker.lines(List.of(i < half ? lines.get(i) : ""), 60, 170 + i * 12).lines(List.of(lines.get(half + i)),
                    310, 170 + i * 12);
        }
        assertThat(PdfReader.read("story.pdf", maker.bytes()).text())
                .isEqualTo(HEADLINE + "\n\n" + String.join("\n\n", STORY));
    }

    @Test
    void threeColumnsBelowAWideParagraphAreReadInOrder() throws IOException {
        PdfMaker maker = new PdfMaker().page();
        List<String> wide = maker.broken(STORY.subList(0, 1), 480);
        maker.lines(wide, 50, 120);
        List<String> lines = new ArrayList<>(maker.broken(STORY.subList(1, 5), 160));
        int third = (lines.size() + 2) / 3;
        for (int i = 0; i < lines.size(); i++) {
            maker.lines(List.of(lines.get(i)), 50 + i / third * 170, 180 + i % third * 12);
        }
        assertThat(PdfReader.read("story.pdf", maker.bytes()).text()).isEqualTo(String.join("\n\n", STORY));
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOutAndParagraphsGoOnAcrossPages() throws IOException {
        PdfMaker maker = new PdfMaker();
        List<String> lines = maker.broken(STORY, 460);
        for (int i = 0; i < lines.size(); i++) {
            if (i % 4 == 0) {
                maker.page().line("The Alder Sounder, Wednesday 5 March 2031", 60, 50, 8)
                        .line("- " + (i / 4 + 1) + " -", 290, 810, 8);
            }
            maker.lines(List.of(lines.get(i)), 60, 150 + i % 4 * 12);
        }
        Article article = PdfReader.read("story.pdf", maker.bytes());
        assertThat(article.text()).isEqualTo(String.join("\n\n", STORY));
        assertThat(article.leftOut()).extracting(LeftOut::why).contains(LeftOut.RUNNING_HEAD, LeftOut.PAGE_NUMBER);
    }

    @Test
    void aWordHyphenatedAtALinesEndIsJoinedAndShown() throws IOException {
        byte[] bytes = new PdfMaker().page()
                .lines(List.of("The dockers at Port Alder voted on Tuesday to go back to their ordi-",
                        "nary work after a stoppage that had lasted for nine days."), 60, 150)
                .bytes();
        Article article = PdfReader.read("story.pdf", bytes);
        assertThat(article.text()).contains("their ordinary work");
        assertThat(article.leftOut())
                .anyMatch(one -> one.why().equals(LeftOut.HYPHEN) && one.text().equals("ordi-nary"));
    }

    @Test
    void cyrillicAndTypographicSignsComeThrough() throws IOException {
        String words = "\u041A\u0440\u0430\u043D\u043E\u0432\u0449\u0438\u043A\u0438 \u2014 \u00AB\u0432\u0435\u0440\u043D\u0443\u043B\u0438\u0441\u044C\u00BB \u201Con Tuesday\u201D.";
        byte[] bytes = new PdfMaker().page().font("NotoSerif-Regular.ttf").line(words, 60, 150, 10).bytes();
        assertThat(PdfReader.read("story.pdf", bytes).text()).isEqualTo(words);
    }

    @Test
    void hebrewComesInTheOrderInWhichItIsRead() throws IOException {
        String words = "\u05E2\u05D5\u05D1\u05D3\u05D9 \u05D4\u05E0\u05DE\u05DC \u05D7\u05D5\u05D6\u05E8\u05D9\u05DD \u05DC\u05E2\u05D1\u05D5\u05D3\u05D4";
        // A page knows only places: the letters are set from left to right as they are seen.
        String seen = new StringBuilder(words).reverse().toString();
        byte[] bytes = new PdfMaker().page().font("NotoSerifHebrew-Regular.ttf").line(seen, 60, 150, 10).bytes();
        assertThat(PdfReader.read("story.pdf", bytes).text()).isEqualTo(words);
    }

    @Test
    void aHyphenThatTheDocumentWritesElsewhereStays() throws IOException {
        byte[] bytes = new PdfMaker().page()
                .lines(List.of("The well-known walkout at Port Alder ended on Tuesday, said the well-",
                        "known chair of the dockers' branch, who had called it in February.",
                        "\tNobody else in the town had known of the talks."), 60, 150)
                .bytes();
        assertThat(PdfReader.read("story.pdf", bytes).text()).contains("said the well-known chair");
    }

    @Test
    void aPageOfPicturesIsRefusedForThatReason() throws IOException {
        byte[] bytes = new PdfMaker().page().picture().bytes();
        assertThat(problem(bytes)).isEqualTo(new Problem.PicturesOnly("story.pdf"));
    }

    @Test
    void aLockedDocumentIsRefusedForThatReason() throws IOException {
        byte[] bytes = new PdfMaker().page().line(HEADLINE, 60, 130, 22).locked().bytes();
        assertThat(problem(bytes)).isEqualTo(new Problem.Encrypted("story.pdf"));
    }

    private static Problem problem(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> PdfReader.read("story.pdf", bytes)).problem();
    }
}

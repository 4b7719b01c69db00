package io.github.synoptic.note.format;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The edition in TEI, read again.
class TeiNoteWriterTest {
    private static final File FOLDER = new File("src/test/resources/notes");

    private static byte[] written(Note note) {
        return NoteFormat.TEI.writer().write(note);
    }

    private static void validate(byte[] tei) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(
                new Source[]{new StreamSource(new File(FOLDER, "xml-attributes.xsd")),
                        new StreamSource(new File(FOLDER, "tei-subset.xsd"))});
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(tei)));
    }

    private static Document read(byte[] tei) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(tei));
    }

    @Test
    void itIsAsInTheFileKeptWithTheTests() throws Exception {
        GoldenFile.check("ferry.tei.xml", written(NoteSample.whole()));
    }

    @Test
    void itIsValidAgainstTheSchemaKeptWithTheTests() throws Exception {
        validate(written(NoteSample.whole()));
        validate(written(NoteSample.note()));
    }

    @ParameterizedTest
    @MethodSource("io.github.synoptic.note.format.HostileTextTest#hostileWords")
    void hostileWordsAreTextAndNothingElse(String words) throws Exception {
        byte[] tei = written(NoteSample.hostile(words));
        validate(tei);
        assertThat(read(tei).getElementsByTagName("note").getLength()).isEqualTo(1);
    }

    /// Who follows one witness through the edition reads that report, whole and in order.
    @ParameterizedTest
    @EnumSource
    void eachReportCanBeReadOutOfItWholeAndInOrder(Side side) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Element row : elements(read(written(NoteSample.whole())), "ab")) {
            text.append(followed(row, "#" + side.name())).append(' ');
        }
        String report = NoteSample.comparison().report(side).text();
        assertThat(text.toString().replaceAll("\\s+", " ").strip())
                .isEqualTo(report.replaceAll("\\s+", " ").strip());
    }

    private static String followed(Element row, String witness) {
        StringBuilder text = new StringBuilder();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element app) {
                for (Element reading : elements(app, "rdg")) {
                    text.append(reading.getAttribute("wit").equals(witness) ? reading.getTextContent() : "");
                }
            } else {
                text.append(node.getTextContent());
            }
        }
        return text.toString();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = parent.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

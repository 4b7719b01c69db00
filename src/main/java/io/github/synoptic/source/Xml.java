package io.github.synoptic.source;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.io.ByteArrayInputStream;

/// Walks through XML without ever opening anything that it names: no document type, no entity, no other file.
final class Xml {
    private Xml() {}

    /// What is done at each tag and run of characters.
    interface Visitor {
        /// An element begins.
        void start(String name, XMLStreamReader at);

        /// An element ends.
        void end(String name);

        /// Characters stand here.
        void characters(String words);
    }

    /// Walks through the document. Names are given without their prefix.
    ///
    /// @throws XMLStreamException where it is not well formed, has a document type, or nests too deep
    static void walk(byte[] bytes, Visitor visitor) throws XMLStreamException {
        XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > Limits.DEPTH * 4) {
                        throw new XMLStreamException("nested too deep");
                    }
                    visitor.start(in.getLocalName(), in);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.end(in.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.characters(in.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document types are not read");
                default -> {
                    // Comments and instructions hold no words.
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }
}

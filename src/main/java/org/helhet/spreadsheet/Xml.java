package org.helhet.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.helhet.spreadsheet.Workbook.Refusal;

/** One part of a workbook, element by element. It can neither name other files nor define words that stand for more. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;

    Xml(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The next beginning of an element; false at the end. */
    boolean nextElement() throws IOException {
        while (next()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** The next beginning or end of an element, or piece of text; false at the end. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new Unreadable(Refusal.DAMAGED);
            }
            return true;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Empty when there is no such attribute; whatever its namespace. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean says(String attribute) {
        return attribute(attribute).equals("1") || attribute(attribute).equals("true");
    }

    int number(String attribute, int otherwise) {
        var digits = attribute(attribute);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /** The text of the element at which the reader stands, which holds nothing else. */
    String text() throws IOException {
        var text = new StringBuilder();
        while (next() && !reader.isEndElement()) {
            keep(text);
        }
        return text.toString();
    }

    /** The text of all runs in the element at which the reader stands, however each is formatted; not how it is pronounced. */
    String runs(String element) throws IOException {
        var text = new StringBuilder();
        boolean spoken = true;
        while (next() && !ends(element)) {
            spoken = begins("rPh") ? false : spoken || ends("rPh");
            if (begins("t") && spoken) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** No more than a cell can hold. */
    private void keep(StringBuilder text) {
        boolean isText = reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
        if (isText && text.length() <= Bounds.CELL) {
            text.append(reader.getText());
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** A fault of the stream below comes wrapped. */
    private static IOException refusal(XMLStreamException broken) {
        return broken.getNestedException() instanceof Unreadable stopped ? stopped : new Unreadable(Refusal.DAMAGED);
    }
}

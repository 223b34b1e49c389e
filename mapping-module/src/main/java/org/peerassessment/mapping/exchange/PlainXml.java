package org.peerassessment.mapping.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML that whoever made it may have meant as harm: no document type, hence no entity
 * of its own and nothing from outside; depth, elements and texts are bounded.
 */
final class PlainXml {
  private static final int DEEPEST = 12;

  /** A full map has 12,000 lines of up to 17 elements each, and 3,000 people. */
  private static final int MOST_ELEMENTS = 300_000;

  private static final int LONGEST = 10_000;

  /** What is done with what is met; elements and attributes by their names without prefix. */
  interface Visitor {
    void begin(String element, XMLStreamReader at) throws NotReadable;

    /** The text directly in the element that was begun last and is still open. */
    void end(String element, String text, XMLStreamReader at) throws NotReadable;
  }

  private PlainXml() {}

  /**
   * @throws NotReadable where it is no such XML
   */
  static void walk(String text, Visitor visitor) throws NotReadable {
    for (String declaration : new String[] {"<!DOCTYPE", "<!ENTITY"}) {
      int at = text.indexOf(declaration);
      if (at >= 0) {
        int begins = text.lastIndexOf('\n', at) + 1;
        throw new NotReadable(FileText.line(text, at), at - begins + 1, "exchange.xml.doctype");
      }
    }
    try {
      walk(factory().createXMLStreamReader(new StringReader(text)), visitor);
    } catch (XMLStreamException broken) {
      Location at = broken.getLocation();
      throw at == null
          ? new NotReadable(1, 1, "exchange.xml.broken")
          : new NotReadable(at.getLineNumber(), at.getColumnNumber(), "exchange.xml.broken");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private static void walk(XMLStreamReader reader, Visitor visitor)
      throws XMLStreamException, NotReadable {
    Deque<StringBuilder> texts = new ArrayDeque<>();
    int elements = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        texts.push(new StringBuilder());
        if (texts.size() > DEEPEST || ++elements > MOST_ELEMENTS || longAttribute(reader)) {
          throw at(reader, "exchange.xml.tooDeep", DEEPEST);
        }
        visitor.begin(reader.getLocalName(), reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        visitor.end(reader.getLocalName(), texts.pop().toString(), reader);
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw at(reader, "exchange.xml.doctype");
      } else if (reader.hasText() && !texts.isEmpty() && event != XMLStreamConstants.COMMENT) {
        texts.peek().append(reader.getText());
        if (texts.peek().length() > LONGEST) {
          throw at(reader, "exchange.cell.tooLong", LONGEST);
        }
      }
    }
  }

  private static boolean longAttribute(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeValue(i).length() > LONGEST) {
        return true;
      }
    }
    return false;
  }

  static NotReadable at(XMLStreamReader reader, String key, Object... args) {
    Location at = reader.getLocation();
    return new NotReadable(at.getLineNumber(), at.getColumnNumber(), key, args);
  }
}

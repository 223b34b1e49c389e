package org.peerassessment.mapping.drawing;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The leaf with the whole table below it, as SVG. */
final class SvgFile {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

  private SvgFile() {}

  static byte[] of(Sheet sheet) {
    StringWriter text = new StringWriter(64 * 1024);
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      write(out, sheet);
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing in memory failed", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(XMLStreamWriter out, Sheet sheet) throws XMLStreamException {
    Leaf leaf = Leaf.of(sheet);
    TablePainter table = new TablePainter(sheet.table(), leaf.width());
    String width = SvgBrush.number(leaf.width());
    String height = SvgBrush.number(leaf.height() + table.height(0, table.size()));
    out.writeStartElement("svg");
    out.writeDefaultNamespace(SVG);
    out.writeAttribute("width", width);
    out.writeAttribute("height", height);
    out.writeAttribute("viewBox", "0 0 " + width + " " + height);
    out.writeAttribute("role", "img");
    out.writeAttribute("aria-labelledby", "map-title map-desc");
    out.writeAttribute("xml:lang", "en-GB");
    out.writeAttribute("font-family", FONTS);
    words(out, "title", "map-title", sheet.head().title());
    words(out, "desc", "map-desc", sheet.head().alternative() + " " + sheet.head().caption());
    SvgBrush brush = new SvgBrush(out);
    new Painter(sheet, leaf).paint(brush);
    table.paint(brush, leaf.height(), 0, table.size(), false);
    out.writeEndElement();
  }

  private static void words(XMLStreamWriter out, String name, String id, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeAttribute("id", id);
    out.writeCharacters(text);
    out.writeEndElement();
  }
}

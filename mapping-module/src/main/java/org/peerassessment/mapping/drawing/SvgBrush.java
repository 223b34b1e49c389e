package org.peerassessment.mapping.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Paints as SVG. Text stays text; nothing runs, and nothing is fetched. */
final class SvgBrush implements Brush {
  /** What the steps of a path are called, and how many pairs of numbers follow. */
  private static final String STEPS = "MLQCZ";

  private static final int[] PAIRS = {1, 1, 2, 3, 0};

  private final XMLStreamWriter out;

  SvgBrush(XMLStreamWriter out) {
    this.out = out;
  }

  @Override
  public void line(Spot from, Spot to, Pen pen) {
    element("line", "x1", from.x(), "y1", from.y(), "x2", to.x(), "y2", to.y());
    look(null, pen);
    end();
  }

  @Override
  public void circle(Spot centre, double radius, Color fill, Pen outline) {
    element("circle", "cx", centre.x(), "cy", centre.y(), "r", radius);
    look(fill, outline);
    end();
  }

  @Override
  public void box(Area area, double corner, Color fill, Pen outline) {
    element("rect", "x", area.x(), "y", area.y(), "rx", corner);
    attribute("width", number(area.width()));
    attribute("height", number(area.height()));
    look(fill, outline);
    end();
  }

  @Override
  public void shape(Shape path, Color fill, Pen outline) {
    StringBuilder way = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int step = i.currentSegment(at);
      way.append(STEPS.charAt(step));
      for (int k = 0; k < PAIRS[step]; k++) {
        way.append(k > 0 ? " " : "").append(pair(new Spot(at[2 * k], at[2 * k + 1])));
      }
    }
    element("path");
    attribute("d", way.toString());
    if (fill != null) {
      attribute("fill-rule", "evenodd");
    }
    look(fill, outline);
    end();
  }

  @Override
  public void triangle(Spot tip, Spot left, Spot right, Color fill) {
    element("polygon");
    attribute("points", pair(tip) + " " + pair(left) + " " + pair(right));
    look(fill, null);
    end();
  }

  @Override
  public void text(Spot at, String text, double size, Anchor anchor) {
    if (text.isEmpty()) {
      return;
    }
    element("text", "x", at.x(), "y", at.y(), "font-size", size);
    if (anchor == Anchor.MIDDLE) {
      attribute("text-anchor", "middle");
    }
    within(() -> out.writeCharacters(text));
    end();
  }

  @Override
  public void group(String name, Runnable inside) {
    element("g");
    if (!name.isEmpty()) {
      element("title");
      within(() -> out.writeCharacters(name));
      end();
    }
    inside.run();
    end();
  }

  private void look(Color fill, Pen pen) {
    attribute("fill", fill == null ? "none" : hex(fill));
    if (fill != null) {
      opacity("fill-opacity", fill);
    }
    if (pen != null) {
      attribute("stroke", hex(pen.ink()));
      opacity("stroke-opacity", pen.ink());
      attribute("stroke-width", number(pen.width()));
      if (pen.dash() != Dash.SOLID) {
        attribute("stroke-dasharray", number(pen.dash().on) + " " + number(pen.dash().off));
      }
    }
  }

  private void opacity(String name, Color colour) {
    if (colour.getAlpha() < 255) {
      attribute(name, String.format(Locale.ROOT, "%.2f", colour.getAlpha() / 255.0));
    }
  }

  private void element(String name, Object... attributes) {
    within(() -> out.writeStartElement(name));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute((String) attributes[i], number((Double) attributes[i + 1]));
    }
  }

  private void attribute(String name, String value) {
    within(() -> out.writeAttribute(name, value));
  }

  private void end() {
    within(out::writeEndElement);
  }

  private static String pair(Spot spot) {
    return number(spot.x()) + "," + number(spot.y());
  }

  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
  }

  /** Something that is written. */
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void within(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing in memory failed", e);
    }
  }
}

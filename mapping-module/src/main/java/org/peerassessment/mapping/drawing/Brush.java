package org.peerassessment.mapping.drawing;

import java.awt.Color;
import java.awt.Shape;

/**
 * What a sheet is painted with. Lengths are in the sheet's own units, y runs downwards; what lies
 * behind a colour shows through as far as its alpha says.
 */
interface Brush {
  void line(Spot from, Spot to, Pen pen);

  void circle(Spot centre, double radius, Color fill, Pen outline);

  void box(Area area, double corner, Color fill, Pen outline);

  /** Any outline of straight ways and curves; what it encloses twice, as by a hole, is outside. */
  void shape(Shape path, Color fill, Pen outline);

  void triangle(Spot tip, Spot left, Spot right, Color fill);

  /**
   * @param at start or middle of the base line
   */
  void text(Spot at, String text, double size, Anchor anchor);

  /** Paints something that belongs together, and can be called by a name where the format can. */
  default void group(String name, Runnable inside) {
    inside.run();
  }

  /** A point on the paper. */
  record Spot(double x, double y) {
    Spot halfway(Spot to) {
      return new Spot((x + to.x) / 2, (y + to.y) / 2);
    }

    Spot plus(double dx, double dy) {
      return new Spot(x + dx, y + dy);
    }
  }

  /** A rectangle on the paper. */
  record Area(double x, double y, double width, double height) {
    static Area around(Spot middle, double width, double height) {
      return new Area(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    boolean meets(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** How a line looks. */
  record Pen(Color ink, double width, Dash dash) {
    static Pen solid(Color ink, double width) {
      return new Pen(ink, width, Dash.SOLID);
    }
  }

  /** Whether a line is broken; on and off in the sheet's units. */
  enum Dash {
    SOLID(0, 0),
    DASHED(11, 6),
    SHORT(5, 4),
    DOTTED(2, 4);

    final float on;
    final float off;

    Dash(float on, float off) {
      this.on = on;
      this.off = off;
    }
  }

  /** Which part of a text stands at its spot. */
  enum Anchor {
    START,
    MIDDLE
  }
}

package org.peerassessment.mapping.drawing;

import java.awt.Color;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Dash;
import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Brush.Spot;

/** The shapes that picture and legend share. */
final class Points {
  private Points() {}

  static void person(Brush brush, Spot middle, double radius, boolean member, double shown) {
    Pen outline = new Pen(Inks.faint(Inks.INK, shown), 2, member ? Dash.SOLID : Dash.SHORT);
    brush.circle(middle, radius, Inks.PAPER, outline);
  }

  /** A second ring around those of whom accounts differ on whether they belong. */
  static void disputed(Brush brush, Spot middle, double radius, double shown) {
    brush.circle(middle, radius + 4, Inks.PAPER, Pen.solid(Inks.faint(Inks.INK, shown), 2));
  }

  static void place(Brush brush, Area area) {
    brush.box(area, 5, Inks.PLACE_FILL, Pen.solid(Inks.PLACE, 2));
  }

  /** An arrow's head at {@code tip}, for a line of that width that runs by the angle. */
  static void arrow(Brush brush, Spot tip, double angle, double width, Color ink) {
    double length = 9 + width;
    double half = 3.5 + width * 0.8;
    Spot back = tip.plus(-length * Math.cos(angle), -length * Math.sin(angle));
    double across = half * -Math.sin(angle);
    double along = half * Math.cos(angle);
    brush.triangle(tip, back.plus(across, along), back.plus(-across, -along), ink);
  }
}

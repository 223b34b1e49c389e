package org.peerassessment.mapping.drawing;

import java.awt.Color;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.drawing.Brush.Dash;
import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Sheet.Edge;

/**
 * The looks of a drawn map. Colour only helps: a word on the line says the kind, and solid, dashed
 * or dotted says whether something between the two or a place brings them together.
 */
final class Inks {
  static final Color INK = new Color(0x1c2730);
  static final Color QUIET = new Color(0x4a5761);
  static final Color RULE = new Color(0xc5cdd3);
  static final Color PAPER = Color.WHITE;
  static final Color PLACE = new Color(0x0a6570);
  static final Color PLACE_FILL = new Color(0xe2f0f1);

  static final Color AREA_FILL = faint(PLACE, 0.07);
  static final Pen AREA_EDGE = Pen.solid(faint(PLACE, 0.4), 1.5);

  static final Pen RING = new Pen(INK, 1.5, Dash.SHORT);

  /** How far something is seen that is over by the day, as on screen. */
  static final double FAINT = 0.22;

  /** How far something is seen of which nobody said since when, on a day that is past. */
  static final double UNDATED = 0.5;

  private Inks() {}

  /** The colour, seen as far as the share says. */
  static Color faint(Color ink, double share) {
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), (int) Math.round(255 * share));
  }

  static Pen pen(Edge edge) {
    double shown =
        switch (edge.standing()) {
          case HOLDS -> 1;
          case UNDATED -> UNDATED;
          case ENDED -> FAINT;
        };
    if (edge.isUse()) {
      return new Pen(faint(PLACE, shown), 1.5, Dash.DOTTED);
    }
    Color ink = faint(ink(edge.kind()), shown);
    return new Pen(ink, width(edge.strength()), edge.isAssigned() ? Dash.DASHED : Dash.SOLID);
  }

  static double width(Strength strength) {
    return switch (strength) {
      case WEAK -> 1.5;
      case SOME -> 3;
      case STRONG -> 5.5;
    };
  }

  private static Color ink(TieKind kind) {
    return switch (kind) {
      case HARMFUL_INFLUENCE -> new Color(0x9b2226);
      case PROTECTIVE -> new Color(0x1c6a3c);
      case ONLINE_CONTACT -> new Color(0x54408c);
      case ASSOCIATE_THROUGH_PLACE -> new Color(0x7f4d00);
      case FRIEND, OTHER -> QUIET;
      case SIBLING, PARTNER -> INK;
    };
  }
}

package org.peerassessment.mapping.drawing;

import org.peerassessment.mapping.drawing.Brush.Area;

/**
 * The measures of the page with the picture: as broad and high as paper that lies, and the larger
 * the more points there are.
 *
 * @param width in units of which a small map has 1120
 */
record Leaf(double width) {
  static final double MARGIN = 28;
  private static final double LEAST = 1120;
  private static final double MOST = 3600;
  private static final double FOR_EACH = 170;
  private static final double PAPER = Math.sqrt(2);
  private static final double BESIDE = 78;
  private static final double ABOVE = 44;

  static Leaf of(Sheet sheet) {
    double wanted = FOR_EACH * Math.sqrt(sheet.nodes().size());
    return new Leaf(Math.min(MOST, Math.max(LEAST, wanted)));
  }

  double height() {
    return Math.floor(width / PAPER);
  }

  double inner() {
    return width - 2 * MARGIN;
  }

  boolean isLarge() {
    return width > LEAST * 1.2;
  }

  /** Where points may stand, between what ends at {@code top} and what begins at {@code bottom}. */
  Area field(double top, double bottom) {
    return new Area(
        MARGIN + BESIDE,
        top + ABOVE,
        inner() - 2 * BESIDE,
        Math.max(200, bottom - top - 2 * ABOVE));
  }
}

package org.peerassessment.mapping.drawing;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Position;

/**
 * Where positions come to lie so that they fill the field: a map that somebody placed in a corner
 * of the sheet needs no empty paper around it. What is drawn close together is not torn apart, and
 * the one way not stretched much more than the other.
 *
 * @param across units of the paper for the whole width of the sheet
 * @param down units of the paper for its whole height
 */
record Fitted(Area field, Position middle, double across, double down) {
  /** The sheet on screen, in the units of paper in which circles are as large as there. */
  private static final double SHEET_WIDTH = 800;

  private static final double SHEET_HEIGHT = 560;

  /** People for whom the sheet on screen has room; it grows with more. */
  private static final double ROOM = 60;

  private static final double MOST = 2.2;
  private static final double STRETCHED = 1.8;

  static Fitted of(Collection<Position> places, Area field) {
    DoubleSummaryStatistics x = places.stream().mapToDouble(Position::x).summaryStatistics();
    DoubleSummaryStatistics y = places.stream().mapToDouble(Position::y).summaryStatistics();
    double larger = Math.sqrt(Math.max(1, places.size() / ROOM));
    double width = SHEET_WIDTH * larger;
    double height = SHEET_HEIGHT * larger;
    double across = scale(x, width, field.width());
    double down = scale(y, height, field.height());
    return new Fitted(
        field,
        new Position(middle(x), middle(y)),
        Math.min(across, down * STRETCHED) * width,
        Math.min(down, across * STRETCHED) * height);
  }

  private static double scale(DoubleSummaryStatistics values, double sheet, double room) {
    double wide = Math.max(0, values.getMax() - values.getMin()) * sheet;
    return wide * MOST <= room ? MOST : room / wide;
  }

  private static double middle(DoubleSummaryStatistics values) {
    return values.getCount() == 0 ? 0.5 : (values.getMin() + values.getMax()) / 2;
  }

  Spot spot(Position at) {
    return new Spot(
        field.x() + field.width() / 2 + (at.x() - middle.x()) * across,
        field.y() + field.height() / 2 + (at.y() - middle.y()) * down);
  }
}

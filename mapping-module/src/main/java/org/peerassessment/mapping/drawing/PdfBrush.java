package org.peerassessment.mapping.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Paints on a page of a PDF. Text stays text, in an embedded font. */
final class PdfBrush implements Brush {
  /** Handles of the four curves that make a circle, of radius 1. */
  private static final double ROUND = 0.5523;

  private final PDPageContentStream out;
  private final PdfFonts fonts;
  private final double scale;
  private final double height;
  private int alpha = 255 << 8 | 255;

  /**
   * @param scale points of 1/72 inch for each unit of the sheet
   * @param height of the page in points
   */
  PdfBrush(PDPageContentStream out, PdfFonts fonts, double scale, double height) {
    this.out = out;
    this.fonts = fonts;
    this.scale = scale;
    this.height = height;
  }

  @Override
  public void line(Spot from, Spot to, Pen pen) {
    within(
        () -> {
          moveTo(from.x(), from.y());
          lineTo(to.x(), to.y());
          finish(null, pen);
        });
  }

  @Override
  public void circle(Spot centre, double radius, Color fill, Pen outline) {
    box(Area.around(centre, 2 * radius, 2 * radius), radius, fill, outline);
  }

  @Override
  public void box(Area area, double corner, Color fill, Pen outline) {
    double left = area.x();
    double top = area.y();
    double right = left + area.width();
    double bottom = top + area.height();
    double c = corner;
    double h = corner * (1 - ROUND);
    within(
        () -> {
          moveTo(left + c, top);
          lineTo(right - c, top);
          curveTo(right - h, top, right, top + h, right, top + c);
          lineTo(right, bottom - c);
          curveTo(right, bottom - h, right - h, bottom, right - c, bottom);
          lineTo(left + c, bottom);
          curveTo(left + h, bottom, left, bottom - h, left, bottom - c);
          lineTo(left, top + c);
          curveTo(left, top + h, left + h, top, left + c, top);
          out.closePath();
          finish(fill, outline);
        });
  }

  @Override
  public void shape(Shape path, Color fill, Pen outline) {
    within(
        () -> {
          double[] at = new double[6];
          Spot from = new Spot(0, 0);
          for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            from = step(i.currentSegment(at), at, from);
          }
          finish(fill, outline);
        });
  }

  /** Goes on along a path; where it has come to. */
  private Spot step(int step, double[] at, Spot from) throws IOException {
    switch (step) {
      case PathIterator.SEG_MOVETO -> moveTo(at[0], at[1]);
      case PathIterator.SEG_LINETO -> lineTo(at[0], at[1]);
      case PathIterator.SEG_QUADTO -> {
        bend(from, new Spot(at[0], at[1]), new Spot(at[2], at[3]));
        return new Spot(at[2], at[3]);
      }
      case PathIterator.SEG_CUBICTO -> {
        curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        return new Spot(at[4], at[5]);
      }
      default -> out.closePath();
    }
    return new Spot(at[0], at[1]);
  }

  /** A quadratic curve as the cubic one that PDF knows. */
  private void bend(Spot from, Spot by, Spot to) throws IOException {
    curveTo(
        from.x() + (by.x() - from.x()) * 2 / 3,
        from.y() + (by.y() - from.y()) * 2 / 3,
        to.x() + (by.x() - to.x()) * 2 / 3,
        to.y() + (by.y() - to.y()) * 2 / 3,
        to.x(),
        to.y());
  }

  @Override
  public void triangle(Spot tip, Spot left, Spot right, Color fill) {
    within(
        () -> {
          moveTo(tip.x(), tip.y());
          lineTo(left.x(), left.y());
          lineTo(right.x(), right.y());
          out.closePath();
          finish(fill, null);
        });
  }

  @Override
  public void text(Spot at, String text, double size, Anchor anchor) {
    String shown = Letters.shown(text);
    String seen = Letters.isPlain(shown) ? shown : known(Visual.order(Joined.of(shown)));
    if (seen.isBlank()) {
      return;
    }
    double before = anchor == Anchor.MIDDLE ? Letters.width(shown, size) / 2 : 0;
    within(
        () -> {
          through(255, 255);
          out.beginText();
          out.setNonStrokingColor(Inks.INK);
          out.newLineAtOffset(x(at.x() - before), y(at.y()));
          for (Letters.Run run : Letters.runs(seen)) {
            out.setFont(fonts.of(run.main()), (float) (size * scale));
            out.showText(seen.substring(run.from(), run.to()));
          }
          out.endText();
        });
  }

  /** Leaves out what the font has no letter for, though it need not be shown either. */
  private String known(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints().filter(this::isKnown).forEach(known::appendCodePoint);
    return known.toString();
  }

  private boolean isKnown(int letter) {
    String text = Character.toString(letter);
    try {
      fonts.of(Letters.runs(text).get(0).main()).encode(text);
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish(Color fill, Pen pen) throws IOException {
    through(fill == null ? 255 : fill.getAlpha(), pen == null ? 255 : pen.ink().getAlpha());
    if (fill != null) {
      out.setNonStrokingColor(fill);
    }
    if (pen == null) {
      out.fillEvenOdd();
      return;
    }
    out.setStrokingColor(pen.ink());
    out.setLineWidth((float) (pen.width() * scale));
    boolean solid = pen.dash() == Dash.SOLID;
    out.setLineDashPattern(
        solid
            ? new float[0]
            : new float[] {(float) (pen.dash().on * scale), (float) (pen.dash().off * scale)},
        0);
    if (fill == null) {
      out.stroke();
    } else {
      out.fillAndStrokeEvenOdd();
    }
  }

  /** Alpha is no part of a colour in PDF, and stays until something else is said. */
  private void through(int ofFill, int ofLine) throws IOException {
    int asked = ofFill << 8 | ofLine;
    if (asked != alpha) {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(ofFill / 255f);
      state.setStrokingAlphaConstant(ofLine / 255f);
      out.setGraphicsStateParameters(state);
      alpha = asked;
    }
  }

  private void moveTo(double x, double y) throws IOException {
    out.moveTo(x(x), y(y));
  }

  private void lineTo(double x, double y) throws IOException {
    out.lineTo(x(x), y(y));
  }

  private void curveTo(double ax, double ay, double bx, double by, double x, double y)
      throws IOException {
    out.curveTo(x(ax), y(ay), x(bx), y(by), x(x), y(y));
  }

  private float x(double x) {
    return (float) (x * scale);
  }

  private float y(double y) {
    return (float) (height - y * scale);
  }

  /** Something that is written. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void within(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

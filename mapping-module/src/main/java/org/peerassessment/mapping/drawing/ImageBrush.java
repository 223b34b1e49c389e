package org.peerassessment.mapping.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Paints with Java2D. */
final class ImageBrush implements Brush {
  private final Graphics2D out;

  ImageBrush(Graphics2D out) {
    this.out = out;
  }

  @Override
  public void line(Spot from, Spot to, Pen pen) {
    draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), null, pen);
  }

  @Override
  public void circle(Spot centre, double radius, Color fill, Pen outline) {
    double across = 2 * radius;
    draw(
        new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, across, across),
        fill,
        outline);
  }

  @Override
  public void box(Area area, double corner, Color fill, Pen outline) {
    draw(
        new RoundRectangle2D.Double(
            area.x(), area.y(), area.width(), area.height(), 2 * corner, 2 * corner),
        fill,
        outline);
  }

  @Override
  public void shape(Shape path, Color fill, Pen outline) {
    draw(path, fill, outline);
  }

  @Override
  public void triangle(Spot tip, Spot left, Spot right, Color fill) {
    Path2D path = new Path2D.Double();
    path.moveTo(tip.x(), tip.y());
    path.lineTo(left.x(), left.y());
    path.lineTo(right.x(), right.y());
    path.closePath();
    draw(path, fill, null);
  }

  @Override
  public void text(Spot at, String text, double size, Anchor anchor) {
    if (text.isEmpty()) {
      return;
    }
    String shown = Letters.shown(text);
    double before = anchor == Anchor.MIDDLE ? Letters.width(shown, size) / 2 : 0;
    float x = (float) (at.x() - before);
    out.setColor(Inks.INK);
    if (Letters.isPlain(shown)) {
      out.setFont(Letters.font(size));
      out.drawString(shown, x, (float) at.y());
    } else if (!shown.isEmpty()) {
      Letters.line(shown, size, out.getFontRenderContext()).draw(out, x, (float) at.y());
    }
  }

  private void draw(Shape shape, Color fill, Pen outline) {
    if (fill != null) {
      out.setColor(fill);
      out.fill(shape);
    }
    if (outline != null) {
      out.setColor(outline.ink());
      out.setStroke(stroke(outline));
      out.draw(shape);
    }
  }

  private static BasicStroke stroke(Pen pen) {
    float width = (float) pen.width();
    float[] dash = pen.dash() == Dash.SOLID ? null : new float[] {pen.dash().on, pen.dash().off};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
  }
}

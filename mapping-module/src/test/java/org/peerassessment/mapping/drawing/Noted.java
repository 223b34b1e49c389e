package org.peerassessment.mapping.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.QuadCurve2D;
import java.util.ArrayList;
import java.util.List;

/** A brush that only notes what it is asked to paint. */
final class Noted implements Brush {
  private final List<String> texts = new ArrayList<>();
  private final List<Pen> pens = new ArrayList<>();
  private final List<Shape> areas = new ArrayList<>();
  private final List<QuadCurve2D> bends = new ArrayList<>();
  private int triangles;

  @Override
  public void line(Spot from, Spot to, Pen pen) {
    pens.add(pen);
  }

  @Override
  public void circle(Spot centre, double radius, Color fill, Pen outline) {
    pens.add(outline);
  }

  @Override
  public void box(Area area, double corner, Color fill, Pen outline) {
    // only its place matters
  }

  @Override
  public void shape(Shape path, Color fill, Pen outline) {
    pens.add(outline);
    if (path instanceof QuadCurve2D bend) { // that is a line which bends
      bends.add(bend);
    } else {
      areas.add(path);
    }
  }

  @Override
  public void triangle(Spot tip, Spot left, Spot right, Color fill) {
    triangles++;
  }

  @Override
  public void text(Spot at, String text, double size, Anchor anchor) {
    texts.add(text);
  }

  List<String> texts() {
    return texts;
  }

  List<Pen> pens() {
    return pens;
  }

  List<Shape> areas() {
    return areas;
  }

  List<QuadCurve2D> bends() {
    return bends;
  }

  int triangles() {
    return triangles;
  }
}

package org.peerassessment.mapping.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * The leaf with the table below it, as an image: at two dots a unit, or fewer where it would be
 * larger than {@link #MOST_DOTS}. A table too long even for one dot a unit is cut, and says so.
 */
final class PngFile {
  /** 24 million dots are 72 MB while they are painted. */
  static final double MOST_DOTS = 24e6;

  private static final double FINEST = 2;

  private PngFile() {}

  static byte[] of(Sheet sheet) {
    return PngBytes.of(image(sheet));
  }

  static BufferedImage image(Sheet sheet) {
    Leaf leaf = Leaf.of(sheet);
    TablePainter table = new TablePainter(sheet.table(), leaf.width());
    int end = table.end(0, MOST_DOTS / leaf.width() - leaf.height());
    double height = leaf.height() + table.height(0, end);
    double scale = Math.min(FINEST, Math.sqrt(MOST_DOTS / (leaf.width() * height)));
    BufferedImage image =
        new BufferedImage(
            (int) (leaf.width() * scale), (int) (height * scale), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Inks.PAPER);
      graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
      smooth(graphics);
      graphics.scale(scale, scale);
      ImageBrush brush = new ImageBrush(graphics);
      new Painter(sheet, leaf).paint(brush);
      table.paint(brush, leaf.height(), 0, end, end < table.size());
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}

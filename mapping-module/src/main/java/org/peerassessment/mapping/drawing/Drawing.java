package org.peerassessment.mapping.drawing;

import java.awt.image.BufferedImage;
import org.peerassessment.mapping.api.drawing.Format;

/** Turns a sheet into a file. The same sheet gives the same picture in every format. */
public final class Drawing {
  private Drawing() {}

  public static byte[] as(Format format, Sheet sheet) {
    return switch (format) {
      case SVG -> SvgFile.of(sheet);
      case PNG -> PngFile.of(sheet);
      case PDF -> PdfFile.of(sheet);
      case GRAPHML, GRAPHML_WHOLE -> GraphMlFile.of(sheet);
    };
  }

  /** The picture painted and not written: what every picture costs at least. */
  public static BufferedImage image(Sheet sheet) {
    return PngFile.image(sheet);
  }
}

package org.peerassessment.mapping.drawing;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one PDF, each embedded when it is first needed, with the letters in use. Closed once
 * the PDF is saved.
 */
final class PdfFonts implements AutoCloseable {
  private final PDDocument document;
  private final TrueTypeFont[] files = new TrueTypeFont[2];
  private final PDFont[] fonts = new PDFont[2];

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDFont of(boolean main) throws IOException {
    int which = main ? 0 : 1;
    if (fonts[which] == null) {
      files[which] = letters(main);
      fonts[which] = PDType0Font.load(document, files[which], true);
    }
    return fonts[which];
  }

  /**
   * Without its rules for ligatures: to try them on each text takes far longer than all else, and
   * the other formats draw none but those of {@link Joined}.
   */
  private static TrueTypeFont letters(boolean main) throws IOException {
    try (InputStream file = Letters.file(main)) {
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
      letters.setEnableGsub(false);
      return letters;
    }
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont file : files) {
      if (file != null) {
        file.close();
      }
    }
  }
}

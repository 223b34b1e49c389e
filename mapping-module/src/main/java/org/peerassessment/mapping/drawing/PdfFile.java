package org.peerassessment.mapping.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The leaf on the first page, on A3 if there are many points; the table on pages of A4 after it.
 */
final class PdfFile {
  private static final double TABLE_WIDTH = 1120;

  private final PDDocument document;
  private final PdfFonts fonts;

  private PdfFile(PDDocument document, PdfFonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  static byte[] of(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document)) {
      describe(document, sheet.head());
      PdfFile file = new PdfFile(document, fonts);
      Leaf leaf = Leaf.of(sheet);
      PDRectangle paper = leaf.isLarge() ? PDRectangle.A3 : PDRectangle.A4;
      file.page(paper, leaf.width(), brush -> new Painter(sheet, leaf).paint(brush));
      file.table(new TablePainter(sheet.table(), TABLE_WIDTH));
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void describe(PDDocument document, Sheet.Head head) {
    PDDocumentInformation facts = document.getDocumentInformation();
    facts.setTitle(head.title());
    facts.setSubject(head.caption());
    facts.setProducer("Peer Assessment Suite");
    facts.setCreationDate(GregorianCalendar.from(head.made().atZone(ZoneOffset.UTC)));
    document.getDocumentCatalog().setLanguage("en-GB");
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
  }

  private void table(TablePainter table) throws IOException {
    double room = Math.floor(TABLE_WIDTH / Math.sqrt(2));
    for (int first = 0; first < table.size(); ) {
      int from = first;
      int end = table.end(from, room);
      page(PDRectangle.A4, TABLE_WIDTH, brush -> table.paint(brush, 0, from, end, false));
      first = end;
    }
  }

  /** A page of paper that lies, filled by {@code width} units. */
  private void page(PDRectangle paper, double width, Consumer<Brush> paint) throws IOException {
    PDPage page = new PDPage(new PDRectangle(paper.getHeight(), paper.getWidth()));
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      double scale = paper.getHeight() / width;
      paint.accept(new PdfBrush(out, fonts, scale, paper.getWidth()));
    }
  }
}

package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerassessment.mapping.api.drawing.Format;

@Tag("R-MAP-13")
class DrawingTest {
  private static final Sheet NINE = Sheets.of(9, 14, 2);

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameMapGivesTheSamePicture(Format format) {
    byte[] one = Drawing.as(format, NINE);
    byte[] other = Drawing.as(format, Sheets.of(9, 14, 2));
    if (format == Format.PDF) {
      assertEquals(Read.pdf(one), Read.pdf(other)); // a PDF carries an id of its own
    } else {
      assertArrayEquals(one, other);
    }
  }

  @Test
  void allPicturesArePaintedInTheSameOrder() {
    Sheet sheet = Sheets.of(40, 60, 3);
    Noted noted = new Noted();
    new Painter(sheet, Leaf.of(sheet)).paint(noted);

    List<String> svg = Read.texts(Read.xml(Drawing.as(Format.SVG, sheet)), "text");
    assertEquals(noted.texts(), svg.subList(0, noted.texts().size()));

    String pdf = Read.pdf(Drawing.as(Format.PDF, sheet)).replaceAll("\\s", "");
    String painted = String.join("", noted.texts()).replaceAll("\\s", "");
    assertTrue(pdf.startsWith(painted), pdf);
  }

  @Test
  void aPdfHoldsTheWordsOfPictureAndTableInAnEmbeddedFont() throws IOException {
    byte[] pdf = Drawing.as(Format.PDF, NINE);
    String text = Read.pdf(pdf);

    NINE.nodes().forEach(node -> assertTrue(text.contains(node.label()), node.label()));
    assertTrue(text.contains("recorded views, not facts"), text);
    assertTrue(text.contains("Together through a place"), text);
    assertTrue(text.contains("Form tutor"), text);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
      assertEquals("Peer map PGA-2026-0012", document.getDocumentInformation().getTitle());
      assertEquals(2, document.getNumberOfPages());
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
        }
      }
    }
  }

  @Test
  void theTableOfALongMapGoesOnOnFurtherPages() throws IOException {
    Sheet sheet = Sheets.of(150, 300, 8);
    try (PDDocument document = Loader.loadPDF(Drawing.as(Format.PDF, sheet))) {
      assertTrue(document.getNumberOfPages() > 5, "pages: " + document.getNumberOfPages());
    }
    String text = Read.pdf(Drawing.as(Format.PDF, sheet));
    assertEquals(300 + 16, text.split("Since 1 Sept 2026", -1).length - 1);
  }

  @Test
  void anImageIsNotBlankAndNotTooLarge() throws IOException {
    for (Sheet sheet : List.of(NINE, Sheets.of(150, 2000, 8))) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(Drawing.as(Format.PNG, sheet)));
      Set<Integer> colours = new HashSet<>();
      for (int x = 0; x < image.getWidth(); x += 3) {
        for (int y = 0; y < image.getHeight() / 2; y += 3) {
          colours.add(image.getRGB(x, y));
        }
      }
      assertTrue(colours.size() > 10, "colours: " + colours.size());
      assertTrue((double) image.getWidth() * image.getHeight() <= PngFile.MOST_DOTS * 1.01);
    }
  }

  @Test
  void anImageHoldsEveryDotAsPainted() throws IOException {
    BufferedImage painted = PngFile.image(NINE);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Drawing.as(Format.PNG, NINE)));
    assertEquals(painted.getWidth(), read.getWidth());
    assertEquals(painted.getHeight(), read.getHeight());
    for (int y = 0; y < painted.getHeight(); y++) {
      for (int x = 0; x < painted.getWidth(); x++) {
        assertEquals(painted.getRGB(x, y), read.getRGB(x, y));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aMapOfNobodyAndOfOnePersonCanBeDrawn(Format format) {
    assertTrue(Drawing.as(format, Sheets.sheet(List.of(), List.of())).length > 0);
    assertTrue(Drawing.as(format, Sheets.of(List.of("AB"), 0, 0)).length > 0);
  }
}

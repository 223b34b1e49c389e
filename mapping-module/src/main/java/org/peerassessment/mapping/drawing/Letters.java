package org.peerassessment.mapping.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of all drawings, so that they are laid out alike: Liberation Sans (SIL Open Font
 * License), which PDFBox brings, and DejaVu Sans (licence beside it) for what the former does not
 * have, such as Arabic.
 */
final class Letters {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String OTHER_FILE = "fonts/DejaVuSans.ttf";

  /** Letters below it are plain: the font has them all, and each has a width of its own. */
  static final int PLAIN = 0x180;

  private static final int UNIT = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final String UNKNOWN = "\u25A1";
  private static final Font FONT = load(true);
  private static final double[] WIDTHS = widths();

  private Letters() {}

  /** Read only where it is needed. */
  private static final class Other {
    private static final Font FONT = load(false);
  }

  /** Whether one of the fonts has the letter. */
  static boolean has(int letter) {
    return FONT.canDisplay(letter) || Other.FONT.canDisplay(letter);
  }

  /** Whether it is nothing but plain letters. */
  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < PLAIN);
  }

  /** The main font's file, or that of the other. */
  static InputStream file(boolean main) {
    return main
        ? PDDocument.class.getResourceAsStream(FILE)
        : Letters.class.getResourceAsStream(OTHER_FILE);
  }

  static Font font(double size) {
    return FONT.deriveFont((float) size);
  }

  private static Font load(boolean main) {
    try (InputStream file = file(main)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font cannot be read", e);
    }
  }

  private static double[] widths() {
    double[] widths = new double[PLAIN];
    Font large = font(UNIT);
    for (char c = 0; c < widths.length; c++) {
      widths[c] = large.getStringBounds(String.valueOf(c), EXACT).getWidth() / UNIT;
    }
    return widths;
  }

  /** How wide a text is, in units of {@code size}. */
  static double width(String text, double size) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= WIDTHS.length) {
        String shown = shown(text);
        return shown.isEmpty() ? 0 : line(shown, UNIT, EXACT).getAdvance() / UNIT * size;
      }
      sum += WIDTHS[text.charAt(i)];
    }
    return sum * size;
  }

  /** The text, not empty, with each letter in a font that has it, and in the order it is seen. */
  static TextLayout line(String text, double size, FontRenderContext context) {
    AttributedString line = new AttributedString(text);
    line.addAttribute(TextAttribute.FONT, font(size));
    for (Run run : runs(text)) {
      if (!run.main()) {
        Font other = Other.FONT.deriveFont((float) size);
        line.addAttribute(TextAttribute.FONT, other, run.from(), run.to());
      }
    }
    return new TextLayout(line.getIterator(), context);
  }

  /** The parts of a text by the font that has them, in its order. */
  static List<Run> runs(String text) {
    if (isPlain(text)) {
      return List.of(new Run(0, text.length(), true));
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      boolean main =
          FONT.canDisplay(text.codePointAt(i)) || !Other.FONT.canDisplay(text.codePointAt(i));
      int to = text.offsetByCodePoints(i, 1);
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.main() == main) {
        runs.set(runs.size() - 1, new Run(last.from(), to, main));
      } else {
        runs.add(new Run(i, to, main));
      }
    }
    return runs;
  }

  /**
   * A part of a text.
   *
   * @param main whether the main font has it
   */
  record Run(int from, int to, boolean main) {}

  /** The text with a box for every character that the fonts do not have. */
  static String shown(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(
            c -> {
              if (has(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(UNKNOWN);
              }
            });
    return shown.toString();
  }

  /** The text in lines no wider than {@code width}; broken within a word only if it must be. */
  static List<String> wrap(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
      int fits = fitting(rest, size, width);
      int space = rest.lastIndexOf(' ', fits);
      int end = space > 0 ? space : fits;
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** The text, or as much of its beginning as fits, with an ellipsis. */
  static String cut(String text, double size, double width) {
    return width(text, size) <= width
        ? text
        : text.substring(0, fitting(text, size, width - size)).strip() + "…";
  }

  /** How many characters fit, at least one. */
  private static int fitting(String text, double size, double width) {
    int low = text.offsetByCodePoints(0, 1);
    int high = Math.max(low, text.length());
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(text.substring(0, middle), size) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(Math.min(low, text.length() - 1))) && low > 1
        ? Math.max(low - 1, text.offsetByCodePoints(0, 1))
        : low;
  }
}

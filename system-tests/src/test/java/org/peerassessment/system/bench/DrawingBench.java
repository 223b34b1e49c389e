package org.peerassessment.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.drawing.Drawing;
import org.peerassessment.mapping.drawing.Sheet;
import org.peerassessment.system.server.Places;

/**
 * Measures how long a map of 150 people and 300 ties takes to draw, against painting it on a blank
 * image of memory alone, and writes the figures between markers of their own.
 */
class DrawingBench {
  private static final int WARM_UP = 15;
  private static final int TIMES = 25;

  private final Sheet sheet = LargeSheet.of(150, 300);
  private final List<String> lines = new ArrayList<>();

  @Test
  void measureDrawing() throws IOException {
    lines.add("| what | ms | painting alone (ms) | ratio | aim (ms) |");
    lines.add("|---|---|---|---|---|");
    double floor = median(() -> Drawing.image(sheet));
    measured(Format.SVG, floor, "300");
    measured(Format.PDF, floor, "300");
    measured(Format.PNG, floor, "");
    measured(Format.GRAPHML, floor, "");
    write();
  }

  private void measured(Format format, double floor, String aim) {
    double taken = median(() -> Drawing.as(format, sheet));
    lines.add(
        String.format(
            Locale.UK,
            "| %s | %.1f | %.1f | %.2fx | %s |",
            format,
            taken,
            floor,
            taken / floor,
            aim));
  }

  private static double median(Runnable drawing) {
    for (int i = 0; i < WARM_UP; i++) {
      drawing.run();
    }
    double[] taken = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      drawing.run();
      taken[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(taken);
    return taken[TIMES / 2];
  }

  private void write() throws IOException {
    Path file = Places.root().resolve(Path.of("docs", "performance.md"));
    String begin = "<!-- drawing: written by ./verify --bench -->\n";
    String text = Files.readString(file);
    int from = text.indexOf(begin) + begin.length();
    String when =
        "Measured on %s, %d processors, Java %s, median of %d.%n%n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                TIMES);
    String end = "<!-- end of drawing -->";
    Files.writeString(
        file,
        text.substring(0, from)
            + when
            + String.join("\n", lines)
            + "\n"
            + text.substring(text.indexOf(end)));
  }
}

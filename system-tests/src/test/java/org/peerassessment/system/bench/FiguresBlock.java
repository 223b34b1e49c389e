package org.peerassessment.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerassessment.system.server.Places;

/** Writes figures between two markers of docs/performance.md. */
final class FiguresBlock {
  private FiguresBlock() {}

  /**
   * @param begin the line before them, with its end
   * @param end the line after them
   * @throws IllegalStateException if a marker is missing
   */
  static void write(String begin, String end, String figures) throws IOException {
    Path file = Places.root().resolve(Path.of("docs", "performance.md"));
    String text = Files.readString(file);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    if (from < begin.length() || to < from) {
      throw new IllegalStateException("No place for figures in " + file);
    }
    Files.writeString(file, text.substring(0, from) + figures + text.substring(to));
  }
}

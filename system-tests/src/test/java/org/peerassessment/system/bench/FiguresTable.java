package org.peerassessment.system.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** A table of figures beside what they are compared with; shown while it grows. */
final class FiguresTable {
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param heads of its columns: what, measured, compared with, ratio, aim
   */
  FiguresTable(String heads) {
    line(heads);
    line("|---|---|---|---|---|");
  }

  /**
   * @param floor what it is compared with
   * @param aim empty where there is none
   */
  void compare(String what, double measured, double floor, String aim) {
    line(
        String.format(
            Locale.UK,
            "| %s | %.1f | %.1f | %.2fx | %s |",
            what,
            measured,
            floor,
            measured / floor,
            aim));
  }

  /** A row that is written already. */
  void line(String line) {
    rows.append(line).append('\n');
    System.out.println(line);
  }

  /**
   * Writes it into docs/performance.md between two markers.
   *
   * @param name the markers'
   * @param how what was measured, such as the number of people
   */
  void write(String name, String how) throws IOException {
    String when =
        "Measured on %s, %d processors, Java %s, %s.%n%n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                how);
    FiguresBlock.write(
        "<!-- " + name + ": written by ./verify --bench -->\n",
        "<!-- end of " + name + " -->",
        when + rows);
  }
}

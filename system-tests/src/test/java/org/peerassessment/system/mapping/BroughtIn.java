package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.peerassessment.system.browser.Visitor;

/** Brings tables into the map of the assessment that somebody looks at. */
final class BroughtIn {
  private BroughtIn() {}

  /** Before anything may be mapped. */
  static void lawful(Visitor sam) {
    sam.turnTo("Lawful basis");
    sam.form()
        .tickAll("What is it necessary for?")
        .type("Why is it necessary?", "To see how a map over time is read.")
        .type("Why is it proportionate?", "The table was published long ago.")
        .date("When was this talked through with the supervisor?", LocalDate.of(2026, 11, 2));
    sam.keep("Record the lawful basis");
  }

  /**
   * @param kind as the page calls it
   * @param brings what the page says of it afterwards
   */
  static void file(Visitor sam, String kind, String csv, String brings) {
    sam.turnTo("Peer map").follow("As tables").follow("Bring in a file");
    sam.form().tick("What is in the file?", kind);
    sam.page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("table.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    sam.keep("Show what it would bring");
    sam.keep("Bring in");
    String said = sam.text();
    assertEquals(true, said.contains("Brought in from the file") && said.contains(brings), said);
  }
}

package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.peerassessment.system.browser.Visitor;

/** What the youth service has noted in a table is brought into the map, after a look at it. */
final class ImportChapter {
  private static final String BROKEN =
      "person A,person B,kind,strength\nRobin Sample,Charlie Sample,Stranger,Strong\n";
  private static final String TIES =
      """
      person A,person B,kind,direction,strength,voice,who says,reliability,from
      Robin Sample,Jo Mustermann,Friend,none,Weak,Youth work,Detached worker,Second hand,2026-09-01
      """;

  private final Visitor amina;

  ImportChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    amina.turnTo("Peer map").follow("As tables").follow("Bring in a file");
    amina.sendEmpty("Show what it would bring");
    choose("broken.csv", BROKEN);
    amina.keep("Show what it would bring");
    assertTrue(amina.reads("What to put right first"), amina.text());
    choose("youth-service.csv", TIES);
    amina.keep("Show what it would bring");
    amina.keep("Bring in");
    assertTrue(amina.reads("Brought in from the file: 1 tie"), amina.text());
  }

  private void choose(String name, String text) {
    amina.form().tick("What is in the file?", "Ties, as a table (CSV)");
    amina
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
  }
}

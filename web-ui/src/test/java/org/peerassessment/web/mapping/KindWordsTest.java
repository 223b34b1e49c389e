package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a young person may read on the page for two says nothing of what others worry about. */
@Tag("R-MAP-05")
class KindWordsTest {
  private static final List<String> UNKIND =
      List.of(
          "risk", "harm", "threat", "victim", "offender", "incident", "concern", "safeguarding");
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final List<Path> PAGES =
      List.of(
          WEBAPP.resolve("assessment/mapping/with.xhtml"),
          WEBAPP.resolve("WEB-INF/parts/mapping/with-choose.xhtml"),
          WEBAPP.resolve("WEB-INF/parts/mapping/with-draw.xhtml"),
          WEBAPP.resolve("WEB-INF/parts/mapping/with-check.xhtml"),
          WEBAPP.resolve("WEB-INF/templates/together.xhtml"),
          WEBAPP.resolve("resources/mapping/with.js"));

  @Test
  void noTextOfThePageHoldsAWordThatJudges() throws IOException {
    for (Path page : PAGES) {
      assertEquals(List.of(), unkind(Files.readString(page)), page.toString());
    }
    assertEquals(List.of(), unkind(String.join("\n", words().stringPropertyNames())));
    assertEquals(List.of(), unkind(words().values().toString()));
  }

  @Test
  void thePageSaysNothingFromBundlesOfTheRecord() throws IOException {
    for (Path page : PAGES) {
      String text = Files.readString(page);
      Stream.of("'mapping.", "'roles.", "'incidents.", "assessment.head.", "assessment.stages")
          .forEach(other -> assertTrue(!text.contains(other), page + " says " + other));
    }
  }

  @Test
  void aWordThatJudgesIsFound() {
    assertEquals(List.of("harm"), unkind("A Harmful influence"));
  }

  private static List<String> unkind(String text) {
    String said = text.toLowerCase(Locale.UK);
    return UNKIND.stream().filter(said::contains).toList();
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    words.load(Files.newBufferedReader(Path.of("src/main/resources/messages/account.properties")));
    return words;
  }
}

package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A form keeps what its writer saw in a field at its end. Were it asked before the questions, a
 * page that is made only when its first question is shown would not have said yet what it begins
 * with.
 */
class SeenAtTheEndTest {
  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Pattern FORM = Pattern.compile("(?s)<h:form .*?</h:form>");
  private static final Pattern HIDDEN = Pattern.compile("<h:inputHidden [^>]*value=\"([^\"]*)\"");
  private static final String SEEN = "#{seen.shown}";

  /**
   * Keys against sending twice, the name of a draft, and three that their pages renew themselves.
   */
  private static final Set<String> KNOWN =
      Set.of(
          SEEN,
          "#{formKey.value}",
          "#{row.name}",
          "#{rolesPage.shown}",
          "#{leadTaskPage.read}",
          "#{answerRiskPage.read}");

  @Test
  @Tag("R-ACC-05")
  void everyFormKeepsItBehindItsQuestions() throws IOException {
    try (Stream<Path> pages = Files.walk(PAGES)) {
      List<Path> asking = pages.filter(p -> p.toString().endsWith(".xhtml")).toList();
      List<String> keeping = asking.stream().flatMap(this::forms).toList();
      assertFalse(keeping.isEmpty());
      assertEquals(List.of(), keeping.stream().filter(this::isAskedTooEarly).toList());
    }
  }

  @Test
  void aFormThatKeepsItBeforeAQuestionIsFound() {
    assertTrue(isAskedTooEarly("<x value=\"" + SEEN + "\"/><pa:text id=\"a\"/>"));
    assertFalse(isAskedTooEarly("<pa:text id=\"a\"/><x value=\"" + SEEN + "\"/>"));
  }

  /** A version of a page's own stays behind when somebody was quicker: never saved again. */
  @Test
  @Tag("R-ACC-05")
  void whatAFormCarriesIsBroughtUpToDate() throws IOException {
    try (Stream<Path> pages = Files.walk(PAGES)) {
      List<String> others =
          pages
              .filter(p -> p.toString().endsWith(".xhtml"))
              .flatMap(this::carried)
              .filter(value -> !KNOWN.contains(value))
              .toList();
      assertEquals(List.of(), others);
    }
  }

  private Stream<String> carried(Path page) {
    return HIDDEN.matcher(read(page)).results().map(found -> found.group(1));
  }

  private Stream<String> forms(Path page) {
    return FORM.matcher(read(page))
        .results()
        .map(found -> page + ": " + found.group())
        .filter(form -> form.contains(SEEN));
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isAskedTooEarly(String form) {
    return form.indexOf("<pa:", form.indexOf(SEEN)) >= 0;
  }
}

package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What holds for the files of all pages. */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java");
  private static final Pattern LITERAL_KEY =
      Pattern.compile("(?:\\bt\\[|\\bt\\.of\\()'([A-Za-z0-9_.]+)'");
  private static final Pattern ANY_KEY =
      Pattern.compile("'([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)'(?=\\s*[:\\]?,)])");
  private static final Pattern NAMED =
      Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s[^{]*?\\bclass (\\w+)");

  private final Words words = new Words();

  @Test
  void everyTextOnAPageIsInABundle() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      Matcher key = LITERAL_KEY.matcher(Files.readString(page));
      while (key.find()) {
        if (!key.group(1).endsWith(".") && !words.containsKey(key.group(1))) {
          missing.add(PAGES.relativize(page) + ": " + key.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void aTextChosenByAConditionIsInABundleToo() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      Matcher choice =
          Pattern.compile("\\bt\\[[^\\]]*\\?[^\\]]*\\]").matcher(Files.readString(page));
      while (choice.find()) {
        Matcher key = ANY_KEY.matcher(choice.group());
        while (key.find()) {
          if (!words.containsKey(key.group(1))) {
            missing.add(PAGES.relativize(page) + ": " + key.group(1));
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void noTwoBeansShareAName() throws IOException {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (Path bean : files(BEANS, ".java")) {
      Matcher named = NAMED.matcher(Files.readString(bean));
      while (named.find()) {
        String simple = named.group(2);
        String byClass = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        String name = named.group(1) == null ? byClass : named.group(1);
        if (!seen.add(name)) {
          twice.add(name);
        }
      }
    }
    assertTrue(seen.contains("assessment") && seen.contains("signInPage"), () -> "" + seen);
    assertEquals(Set.of(), twice);
  }

  @Test
  void noPageHasAScriptOrAStyleOfItsOwn() throws IOException {
    Pattern inline = Pattern.compile("<script|<style|\\son[a-z]+=|\\sstyle=|f:ajax|h:commandLink");
    Set<String> found = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      if (inline.matcher(Files.readString(page)).find()) {
        found.add(PAGES.relativize(page).toString());
      }
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void everyPageIsWellFormed() throws Exception {
    Set<String> broken = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setErrorHandler(null);
      try {
        parser.parse(page.toFile());
      } catch (SAXException fault) {
        broken.add(PAGES.relativize(page) + ": " + fault.getMessage());
      }
    }
    assertEquals(Set.of(), broken);
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}

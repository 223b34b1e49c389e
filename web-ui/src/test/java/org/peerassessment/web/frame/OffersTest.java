package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What an assessment's pages offer to those who only read it: nothing that writes. */
class OffersTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  /** What a condition says that holds for writers only; {@code asking} is decided by the beans. */
  private static final Pattern FOR_WRITERS =
      Pattern.compile("assessment\\.may(Write|Staff)|gate\\.open|Page\\.asking");

  @Test
  @Tag("R-ACC-02")
  void everyFormOfAnAssessmentIsForWriters() throws Exception {
    Set<String> forAll = new TreeSet<>();
    int forms = 0;
    for (Path page : pages()) {
      for (Element form : elements(page, "h:form")) {
        forms++;
        if (!needsWriter(page) && !isForWriters(form)) {
          forAll.add(name(page));
        }
      }
    }
    assertTrue(forms > 20, "forms found: " + forms);
    assertEquals(Set.of(), forAll);
  }

  @Test
  @Tag("R-ACC-02")
  void everyLinkToAPageOfWritersIsForWriters() throws Exception {
    Set<String> forAll = new TreeSet<>();
    int links = 0;
    for (Path page : pages()) {
      for (String tag : List.of("h:link", "pa:empty")) {
        for (Element link : elements(page, tag)) {
          String to = target(link);
          if (to != null) {
            links++;
            if (!needsWriter(page) && !isForWriters(link)) {
              forAll.add(name(page) + " to " + to);
            }
          }
        }
      }
    }
    assertTrue(links > 20, "links found: " + links);
    assertEquals(Set.of(), forAll);
  }

  /** The page of writers that the link leads to, or null if it leads to none. */
  private static String target(Element link) throws IOException {
    String address = link.getAttribute("outcome") + link.getAttribute("href");
    var path = Pattern.compile("/assessment/[a-z-]+/[a-z-]+\\.xhtml").matcher(address);
    if (!path.find()) {
      return null;
    }
    String needs = needs(PAGES.resolve(path.group().substring(1)));
    boolean readable = paramsOf(link).stream().anyMatch(name -> readsWith(needs, name));
    return needs.contains("ASSESSMENT_") && !readable ? path.group() : null;
  }

  private static Set<String> paramsOf(Element link) {
    Set<String> names = new TreeSet<>();
    NodeList params = link.getElementsByTagName("f:param");
    for (int i = 0; i < params.getLength(); i++) {
      names.add(((Element) params.item(i)).getAttribute("name"));
    }
    return names;
  }

  /** Whether the page shows something to readers too, when its address names that. */
  private static boolean readsWith(String needs, String parameter) {
    return needs.contains("param." + parameter + " == null ? 'ASSESSMENT_WRITE'");
  }

  /** A part is for writers where every page that it is part of is. */
  private static boolean needsWriter(Path page) throws IOException {
    String include = "<ui:include src=\"/" + name(page) + "\"";
    boolean included = false;
    for (Path holder : pages()) {
      if (Files.readString(holder).contains(include)) {
        included = true;
        if (!needsWriter(holder)) {
          return false;
        }
      }
    }
    return included || needs(page).startsWith("ASSESSMENT_");
  }

  private static String needs(Path page) throws IOException {
    var param =
        Pattern.compile("<ui:param name=\"needs\" value=\"([^\"]*)\"/>")
            .matcher(Files.readString(page));
    return param.find() ? param.group(1) : "";
  }

  private static boolean isForWriters(Element element) {
    for (Node at = element; at instanceof Element here; at = at.getParentNode()) {
      String condition = here.getAttribute("rendered") + here.getAttribute("href");
      if (FOR_WRITERS.matcher(condition).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> elements(Path page, String tag) throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(page.toFile())
            .getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> own = Files.walk(PAGES.resolve("assessment"));
        Stream<Path> parts = Files.walk(PAGES.resolve("WEB-INF/parts"))) {
      return Stream.concat(own, parts).filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  private static String name(Path page) {
    return PAGES.relativize(page).toString();
  }
}

package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A form sends its own id as a parameter. If a page is also opened with a parameter of that name,
 * what was sent hides what was asked for.
 */
class FormNamesTest {

  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Pattern LINK =
      Pattern.compile("<h:link [^>]*outcome=\"(/[^\"]+)\"[^>]*>((?:<f:param [^>]*/>)+)");
  private static final Pattern PARAMETER = Pattern.compile("<f:param name=\"(\\w+)\"");
  private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");

  @Test
  void noFormIsCalledLikeAParameterOfItsPage() throws IOException {
    Map<String, Set<String>> parameters = new HashMap<>();
    List<String> collisions = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Set<String> names = parameters.computeIfAbsent(link.group(1), k -> new HashSet<>());
        PARAMETER.matcher(link.group(2)).results().forEach(found -> names.add(found.group(1)));
      }
    }
    for (Path page : pages()) {
      String address = "/" + PAGES.relativize(page).toString().replace('\\', '/');
      Set<String> names = parameters.getOrDefault(address, Set.of());
      FORM.matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .filter(names::contains)
          .forEach(name -> collisions.add(address + " has a form and a parameter " + name));
    }
    assertEquals(List.of(), collisions);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}

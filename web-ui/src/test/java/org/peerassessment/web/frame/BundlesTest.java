package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that pages and doors say has words, and every word is said somewhere. */
class BundlesTest {
  private static final Path WORDS = Path.of("src/main/resources/messages");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java"),
          Path.of("src/main/webapp"),
          Path.of("../assessment-core/src/main/java"),
          Path.of("../mapping-module/src/main/java"),
          Path.of("../plan-module/src/main/java"));
  private static final Pattern LITERAL =
      Pattern.compile("[\"']([a-z]\\w*\\.(?:[\\w-]+\\.?)*)[\"']");

  /** What is added to a section's key, or to the key of its line in the workspace. */
  private static final Set<String> OF_A_SECTION =
      Set.of("title", "lead", "add", "empty", "emptyText", "none", "summary");

  /** Choices that are never shown. */
  private static final Set<String> SILENT =
      Set.of(
          "access.Act.",
          "access.Scope.",
          "access.Timeline.",
          "map.NodeKind.",
          "startup.Reason.",
          "timeline.Kind.",
          "engagement.Listened.",
          "referral.Change.",
          "security.Trouble.");

  private final Set<String> keys = new TreeSet<>();
  private final Set<String> said = new TreeSet<>();

  @BeforeEach
  void readWordsAndSources() throws IOException {
    Set<String> bundles = new TreeSet<>();
    for (Path bundle : files(WORDS, ".properties")) {
      bundles.add(bundle.getFileName().toString().replace(".properties", ""));
      Properties words = new Properties();
      words.load(Files.newBufferedReader(bundle));
      keys.addAll(words.stringPropertyNames());
    }
    for (Path root : SOURCES) {
      for (Path source :
          Stream.concat(files(root, ".java").stream(), files(root, ".xhtml").stream()).toList()) {
        Matcher literal = LITERAL.matcher(Files.readString(source));
        while (literal.find()) {
          String text = literal.group(1);
          boolean file = text.endsWith(".css") || text.endsWith(".js");
          if (!file && bundles.contains(text.substring(0, text.indexOf('.')))) {
            said.add(text);
          }
        }
      }
    }
  }

  @Test
  void everyKeyThatIsUsedHasWords() {
    Set<String> missing = new TreeSet<>(said);
    missing.removeIf(this::hasWords);
    assertEquals(Set.of(), missing);
    assertTrue(said.size() > 500, "keys found: " + said.size());
  }

  @Test
  void everyWordIsSaid() throws ClassNotFoundException, IOException {
    Set<String> unsaid = new TreeSet<>(keys);
    unsaid.removeIf(key -> key.startsWith("jakarta.faces."));
    labels().forEach(unsaid::remove);
    unsaid.removeIf(this::isSaid);
    assertEquals(Set.of(), unsaid);
  }

  @Test
  void everyChoiceHasALabel() throws ClassNotFoundException, IOException {
    Set<String> missing = new TreeSet<>(labels());
    missing.removeAll(keys);
    assertEquals(Set.of(), missing);
  }

  private boolean hasWords(String text) {
    return keys.contains(text)
        || keys.contains(text + ".title")
        || text.endsWith(".") && keys.stream().anyMatch(key -> key.startsWith(text));
  }

  private boolean isSaid(String key) {
    int dot = key.lastIndexOf('.');
    return said.contains(key)
        || said.contains(key.substring(0, dot)) && OF_A_SECTION.contains(key.substring(dot + 1))
        || said.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
  }

  private static Set<String> labels() throws ClassNotFoundException, IOException {
    Set<String> labels = new TreeSet<>();
    for (Path root : SOURCES) {
      for (Path source : files(root, ".java")) {
        if (source.toString().contains("/api/") || root.equals(SOURCES.get(0))) {
          String name = root.relativize(source).toString().replace(".java", "").replace('/', '.');
          if (!name.endsWith("-info")) {
            enums(Class.forName(name))
                .forEach(type -> constants(type).map(Words::labelKey).forEach(labels::add));
          }
        }
      }
    }
    labels.removeIf(label -> SILENT.stream().anyMatch(label::startsWith));
    return labels;
  }

  private static List<Class<?>> enums(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    if (type.isEnum()) {
      found.add(type);
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      found.addAll(enums(nested));
    }
    return found;
  }

  private static Stream<Enum<?>> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}

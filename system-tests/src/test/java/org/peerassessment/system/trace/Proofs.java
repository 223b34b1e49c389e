package org.peerassessment.system.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules by the requirement ids they carry, read from their sources. */
final class Proofs {

  private static final Pattern TAG = Pattern.compile("^\\s*@Tag\\(\"(R-[A-Z]{3}-\\d{2})\"\\).*");
  private static final Pattern TEST =
      Pattern.compile("^\\s*@(Test|ParameterizedTest|RepeatedTest|Property|ArchTest)\\b");
  private static final Pattern NAMED =
      Pattern.compile("^\\s*(?:[@\\w<>\\[\\], ]+\\s)?(?:(?:class|record) (\\w+)|void (\\w+)\\().*");

  private final Map<String, Set<String>> testsById = new TreeMap<>();

  private Proofs() {}

  /**
   * Reads every class with tests below {@code <module>/src/test/java}.
   *
   * @param root the folder of the parent POM
   */
  static Proofs readFrom(Path root) throws IOException {
    Proofs proofs = new Proofs();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        proofs.readModule(module.resolve(Path.of("src", "test", "java")));
      }
    }
    return proofs;
  }

  private void readModule(Path tests) throws IOException {
    if (!Files.isDirectory(tests)) {
      return;
    }
    try (Stream<Path> sources = Files.walk(tests)) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        readTest(source);
      }
    }
  }

  private void readTest(Path source) throws IOException {
    String type = source.getFileName().toString().replace(".java", "");
    List<String> waiting = new ArrayList<>();
    List<String> lines = Files.readAllLines(source);
    if (lines.stream().noneMatch(line -> TEST.matcher(line).find())) {
      return;
    }
    for (String line : lines) {
      Matcher tag = TAG.matcher(line);
      Matcher named = NAMED.matcher(line);
      if (tag.matches()) {
        waiting.add(tag.group(1));
      } else if (named.matches()) {
        String test = named.group(2) == null ? type : type + "." + named.group(2);
        waiting.forEach(id -> testsById.computeIfAbsent(id, k -> new TreeSet<>()).add(test));
        waiting.clear();
      }
    }
  }

  /** The tests that carry the id, by name; empty if there are none. */
  Set<String> of(String id) {
    return testsById.getOrDefault(id, Set.of());
  }

  /** Every id that some test carries. */
  Set<String> ids() {
    return testsById.keySet();
  }
}

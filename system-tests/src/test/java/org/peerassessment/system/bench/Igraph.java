package org.peerassessment.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.Programs;

/**
 * What igraph takes for the same graph, by a script of its own on one thread. It is GPL, and so a
 * yardstick outside: called as a program, never depended on. {@code ./verify --bench} installs it.
 *
 * @param betweenness seconds
 * @param communities seconds
 * @param quality of the communities it found
 * @param figures its betweenness of each person
 */
record Igraph(
    String version, double betweenness, double communities, double quality, double[] figures) {

  /** Debian's own Python, which is the one that Debian's igraph is for. */
  private static final String PYTHON = "/usr/bin/python3";

  static Igraph measured(Borough borough, double closeness, int iterations, int times)
      throws IOException {
    Path folder = Places.emptied("bench-igraph");
    Path ties = Files.writeString(folder.resolve("ties.txt"), borough.lines());
    Path figures = folder.resolve("betweenness.txt");
    Path said = folder.resolve("said.txt");
    List<String> command =
        List.of(
            PYTHON,
            Places.root()
                .resolve(Path.of("system-tests", "src", "test", "resources", "bench"))
                .resolve("igraph_yardstick.py")
                .toString(),
            String.valueOf(Borough.PEOPLE),
            ties.toString(),
            String.valueOf(closeness),
            String.valueOf(iterations),
            String.valueOf(times),
            figures.toString());
    Programs.run(command, folder, Map.of(), said, Duration.ofMinutes(5));
    String[] words = Files.readString(said).strip().split(" ");
    return new Igraph(
        words[0],
        Double.parseDouble(words[1]),
        Double.parseDouble(words[2]),
        Double.parseDouble(words[3]),
        Files.readAllLines(figures).stream().mapToDouble(Double::parseDouble).toArray());
  }
}

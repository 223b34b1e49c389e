package org.peerassessment.system.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One capability of the suite.
 *
 * @param id such as {@code R-REF-01}
 * @param title a few words
 */
record Requirement(String id, String title) {

  /** Every capability that the suite is to have, in the order of the list. */
  static List<Requirement> all() throws IOException {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Requirement.class.getResourceAsStream("/trace/requirements.txt"),
                StandardCharsets.UTF_8))) {
      return list.lines()
          .filter(line -> line.startsWith("R-"))
          .map(line -> line.split(" ", 2))
          .map(parts -> new Requirement(parts[0], parts[1]))
          .toList();
    }
  }
}

package org.peerassessment.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The lines that the operations guide tells an administrator to type, so that tests type them. */
final class OperationsGuide {

  private final List<String> lines;

  private OperationsGuide(List<String> lines) {
    this.lines = lines;
  }

  static OperationsGuide read() {
    try {
      return new OperationsGuide(
          Files.readAllLines(Places.root().resolve("docs").resolve("operations.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of the fenced block with this name. */
  List<String> block(String name) {
    List<String> block = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (inside && line.equals("```")) {
        return block;
      }
      if (inside) {
        block.add(line);
      }
      inside = inside || line.equals("```" + name);
    }
    throw new IllegalStateException("The operations guide has no block " + name);
  }
}

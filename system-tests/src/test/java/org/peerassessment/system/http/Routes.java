package org.peerassessment.system.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.system.server.Places;

/** Every page of the portal, read from the folder it is built from. */
public final class Routes {

  private Routes() {}

  /** Paths below the base, such as {@code assessment/overview.xhtml}, in order. */
  public static List<String> pages() {
    Path webapp = webapp();
    try (Stream<Path> files = Files.walk(webapp)) {
      return files
          .map(file -> webapp.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".xhtml"))
          .filter(path -> !path.startsWith("WEB-INF/") && !path.startsWith("resources/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the page can refuse what was filled in, and so has an error state. */
  public static boolean hasForm(String page) {
    try {
      return Files.readString(webapp().resolve(page)).contains("<pa:errorSummary/>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path webapp() {
    return Places.root().resolve(Path.of("web-ui", "src", "main", "webapp"));
  }
}

package org.peerassessment.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The SQL that creates the database and its two users: {@code docs/database/provision.sql}, the
 * same file that administrators run in production.
 */
final class Provisioning {

  private static final String FILE = "/org/peerassessment/server/database/provision.sql";

  private Provisioning() {}

  /** One statement a line, as an init-file must be; no comments. */
  static String sql(DatabaseCredentials credentials) throws IOException {
    String text = read();
    String statements =
        Arrays.stream(text.split("\n"))
            .filter(line -> !line.startsWith("--") && !line.isBlank())
            .map(String::strip)
            .collect(Collectors.joining("\n", "", "\n"));
    return statements
        .replace("${owner_password}", credentials.ownerPassword())
        .replace("${app_password}", credentials.appPassword());
  }

  private static String read() throws IOException {
    try (InputStream in = Provisioning.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

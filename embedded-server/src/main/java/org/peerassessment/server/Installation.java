package org.peerassessment.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * With or without the demonstration council: decided at the first start and kept. The demonstration
 * password stays in a private file until it has been shown, so that a first start that was killed
 * before it could show it is followed by one that does.
 */
final class Installation {

  static final String DEMO_PASSWORD = "peerassessment.demo-password";
  static final String SETUP_TOKEN = "peerassessment.setup-token";

  private final Path passwordFile;
  private final boolean empty;
  private final String setupToken;

  private Installation(Path passwordFile, boolean empty, String setupToken) {
    this.passwordFile = passwordFile;
    this.empty = empty;
    this.setupToken = setupToken;
  }

  /**
   * @throws StartFailure if an empty start is asked for where there is a demonstration council
   */
  static Installation in(DataFolder data, boolean emptyAsked) throws IOException {
    Path kindFile = data.root().resolve("installation");
    Path password = data.secrets().resolve("demo-password");
    boolean first = !DatabaseFolder.exists(data.root().resolve("mariadb"));
    if (first) {
      Files.deleteIfExists(password);
      if (!emptyAsked) {
        PrivateFiles.write(password, RandomSecrets.readablePassword());
      }
      PrivateFiles.write(kindFile, emptyAsked ? "empty" : "demonstration");
    }
    boolean empty = Files.readString(kindFile).strip().equals("empty");
    if (emptyAsked && !empty) {
      throw new StartFailure(
          "The data folder "
              + data.root()
              + " already holds the demonstration council."
              + " Start without --empty, or choose another folder with --data.");
    }
    return new Installation(password, empty, empty ? RandomSecrets.token() : null);
  }

  boolean isEmpty() {
    return empty;
  }

  /** Present until it has been shown. */
  Optional<String> demoPassword() throws IOException {
    return Files.exists(passwordFile)
        ? Optional.of(Files.readString(passwordFile))
        : Optional.empty();
  }

  /** New at each start of an installation without demonstration council. */
  Optional<String> setupToken() {
    return Optional.ofNullable(setupToken);
  }

  /** What the application is told; it uses either only while it has no users. */
  Map<String, String> settings() throws IOException {
    return empty
        ? Map.of(SETUP_TOKEN, setupToken)
        : demoPassword().map(word -> Map.of(DEMO_PASSWORD, word)).orElse(Map.of());
  }

  void demoPasswordShown() throws IOException {
    Files.deleteIfExists(passwordFile);
  }
}

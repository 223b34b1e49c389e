package org.peerassessment.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The passwords of the two database users, made for this installation and kept in one file that
 * only the operating-system user may read.
 *
 * @param ownerPassword of {@value #OWNER}, hexadecimal
 * @param appPassword of {@value #APP}, hexadecimal
 */
public record DatabaseCredentials(String ownerPassword, String appPassword) {

  /** Migrates and owns the schema. */
  public static final String OWNER = "pa_owner";

  /** What the application works with. */
  public static final String APP = "pa_app";

  private static final String OWNER_KEY = "owner.password";
  private static final String APP_KEY = "app.password";

  static DatabaseCredentials keptIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      String text =
          OWNER_KEY
              + "="
              + RandomSecrets.token()
              + "\n"
              + APP_KEY
              + "="
              + RandomSecrets.token()
              + "\n";
      PrivateFiles.write(file, text);
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    return new DatabaseCredentials(required(kept, OWNER_KEY, file), required(kept, APP_KEY, file));
  }

  private static String required(Properties kept, String key, Path file) {
    String value = kept.getProperty(key, "");
    if (!value.matches("[0-9a-f]{64}")) {
      throw new StartFailure(
          "The file "
              + file
              + " has no usable "
              + key
              + ". Delete it: new passwords are then made.");
    }
    return value;
  }

  /** Never the passwords. */
  @Override
  public String toString() {
    return "DatabaseCredentials[hidden]";
  }
}

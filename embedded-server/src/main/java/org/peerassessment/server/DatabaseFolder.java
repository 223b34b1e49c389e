package org.peerassessment.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes the folder of a new database server: complete or not at all, so that a launcher killed in
 * between leaves nothing that looks like a database.
 */
final class DatabaseFolder {

  private static final String BEFORE =
      """
      create database mysql;
      use mysql;
      set @skip_auth_anonymous=1;
      set @auth_root_socket=NULL;
      """;

  /**
   * No administrator and no nameless user remain: only what the provisioning creates can sign in.
   */
  private static final String AFTER =
      """
      use mysql;
      delete from global_priv where User in ('root', '');
      delete from proxies_priv;
      """;

  private DatabaseFolder() {}

  static boolean exists(Path data) {
    return Files.isRegularFile(data.resolve("ibdata1"));
  }

  static void create(DatabaseBinaries binaries, Path data, Path log) throws IOException {
    Path draft = data.resolveSibling(data.getFileName() + ".new");
    PrivateFiles.deleteTree(draft);
    PrivateFiles.folder(draft);
    int code = fill(binaries, draft, log);
    if (code != 0) {
      throw new StartFailure(
          "The database could not be created (code " + code + "); " + log + " says why.");
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static int fill(DatabaseBinaries binaries, Path draft, Path log) throws IOException {
    Process process =
        DatabaseCommand.bootstrap(binaries, draft)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(BEFORE.getBytes(StandardCharsets.UTF_8));
      for (Path script : binaries.systemTables()) {
        Files.copy(script, in);
        in.write('\n');
      }
      in.write(AFTER.getBytes(StandardCharsets.UTF_8));
    } catch (IOException brokenPipe) {
      // It ended early: its exit code tells.
    }
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while the database was being created.", e);
    }
  }
}

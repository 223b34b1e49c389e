package org.peerassessment.server;

import java.nio.file.Path;

/**
 * Where an embedded database lives.
 *
 * @param data the data folder of the server, kept between starts
 * @param binaries where the server program is unpacked; may be shared by many data folders
 * @param secrets the folder of the password file
 * @param log the server's own log, bounded in size
 * @param port on 127.0.0.1; 0 for any free one
 */
public record DatabaseSettings(Path data, Path binaries, Path secrets, Path log, int port) {

  public DatabaseSettings {
    data = data.toAbsolutePath().normalize();
    binaries = binaries.toAbsolutePath().normalize();
    secrets = secrets.toAbsolutePath().normalize();
    log = log.toAbsolutePath().normalize();
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: " + port);
    }
  }

  /** Everything below one folder, on any free port. */
  public static DatabaseSettings below(Path folder, Path binaries) {
    return new DatabaseSettings(
        folder.resolve("mariadb"),
        binaries,
        folder.resolve("secrets"),
        folder.resolve("logs").resolve("mariadb.log"),
        0);
  }
}

package org.peerassessment.server;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the database server. No secret stands on them. */
final class DatabaseCommand {

  /**
   * One copy of the redo log is enough for the work of one council; it bounds the recovery time.
   */
  private static final String REDO_LOG = "--innodb-log-file-size=48M";

  private DatabaseCommand() {}

  /** Reads the SQL of the system tables from its standard input and ends. */
  static ProcessBuilder bootstrap(DatabaseBinaries binaries, Path data) {
    List<String> line = common(binaries, data);
    line.addAll(
        List.of(
            "--bootstrap",
            "--silent-startup",
            "--log-warnings=0",
            "--max-allowed-packet=8M",
            "--net-buffer-length=16K",
            "--enforce-storage-engine="));
    return process(binaries, line);
  }

  /**
   * Serves on 127.0.0.1 only. Without {@code --skip-ssl} the server makes a key at each start,
   * which takes up to half a minute and protects nothing on the loopback interface.
   */
  static ProcessBuilder serve(DatabaseBinaries binaries, Path data, int port, Path initFile) {
    List<String> line = common(binaries, data);
    line.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--socket=mariadbd.sock",
            "--pid-file=mariadbd.pid",
            "--init-file=" + initFile,
            "--skip-ssl",
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-doublewrite=ON",
            "--transaction-isolation=READ-COMMITTED",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_520_ci",
            "--default-time-zone=+00:00",
            "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--local-infile=OFF",
            "--max-allowed-packet=64M",
            "--max-connections=64",
            "--innodb-buffer-pool-size=64M",
            "--innodb-lock-wait-timeout=15",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--performance-schema=OFF",
            "--slow-query-log=OFF",
            "--general-log=OFF",
            "--skip-log-bin"));
    return process(binaries, line);
  }

  /** How an argument list names the data folder; by it an orphan is known. */
  static String dataArgument(Path data) {
    return "--datadir=" + data;
  }

  private static List<String> common(DatabaseBinaries binaries, Path data) {
    List<String> line = new ArrayList<>();
    line.add(binaries.server().toString());
    line.add("--no-defaults");
    line.add("--basedir=" + binaries.home());
    line.add(dataArgument(data));
    line.add(REDO_LOG);
    if ("root".equals(System.getProperty("user.name")) && !DatabaseBinaries.onWindows()) {
      line.add("--user=root");
    }
    return line;
  }

  private static ProcessBuilder process(DatabaseBinaries binaries, List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    File libs = binaries.home().resolve("libs").toFile();
    builder.environment().put("LD_LIBRARY_PATH", libs.getPath());
    builder.environment().put("DYLD_FALLBACK_LIBRARY_PATH", libs.getPath());
    return builder;
  }
}

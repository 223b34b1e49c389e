package org.peerassessment.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peerassessment.server.BootCommands;
import org.peerassessment.server.DatabaseCredentials;
import org.peerassessment.server.FreePort;
import org.peerassessment.server.testing.ProjectFiles;

/** A WAR on a plain Payara Micro, as a council might run it beside a database of its own. */
public final class MicroServer implements AutoCloseable {

  private final int port = FreePort.any();
  private final Process process;

  private MicroServer(
      Path folder, Path war, List<String> afterBoot, Map<String, String> environment) {
    Path before = write(folder.resolve("before-boot.txt"), BootCommands.beforeBoot("127.0.0.1"));
    Path after = write(folder.resolve("after-boot.txt"), afterBoot);
    process =
        Programs.start(
            List.of(
                Programs.java(),
                "@" + ProjectFiles.jvmOptions(),
                "-jar",
                Places.library("payara-micro").toString(),
                "--rootDir",
                folder.resolve("root").toString(),
                "--nocluster",
                "--nohazelcast",
                "--port",
                String.valueOf(port),
                "--prebootcommandfile",
                before.toString(),
                "--postbootcommandfile",
                after.toString(),
                "--addlibs",
                Places.library("mariadb-java-client").toString(),
                "--contextroot",
                "/",
                "--deploy",
                war.toString()),
            folder,
            environment,
            folder.resolve("server.log"));
  }

  /** Starts without waiting: what it says until it is ready is what a test may look at. */
  public static MicroServer withSuite(
      Path folder, String jdbcUrl, DatabaseCredentials credentials, String demoPassword) {
    return new MicroServer(
        folder,
        ProjectFiles.war(),
        BootCommands.dataSources(jdbcUrl, credentials),
        Map.of("PEERASSESSMENT_DEMO_PASSWORD", demoPassword));
  }

  /** Starts any other WAR, without a data source. */
  public static MicroServer with(Path folder, Path war) {
    return new MicroServer(folder, war, List.of(), Map.of());
  }

  public URI base() {
    return URI.create("http://localhost:" + port + "/");
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    Programs.stop(process.toHandle());
  }

  private static Path write(Path file, List<String> lines) {
    try {
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.peerassessment.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerassessment.server.FreePort;

/** The suite as {@code ./run} starts it, in a process of its own with a data folder of its own. */
public final class LaunchedSuite implements Portal {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern PASSWORD = Pattern.compile("(?im)password\\D*?:?\\s+(\\S{8,})\\s*$");

  private final Path data;
  private final int port;
  private final Path output;
  private Process process;
  private String password;

  private LaunchedSuite(Path data, int port) {
    this.data = data;
    this.port = port;
    this.output = data.resolveSibling(data.getFileName() + ".out");
  }

  /** A first start in an empty folder of this name; returns when the doors are open. */
  public static LaunchedSuite first(String name) {
    Path folder = Places.emptied(name);
    LaunchedSuite suite = new LaunchedSuite(folder.resolve("data"), FreePort.any());
    suite.start();
    suite.password = suite.announcedPassword();
    return suite;
  }

  /** Starts it, for the first time or again on what a killed one has left. */
  public void start() {
    process =
        Programs.start(
            List.of(
                Programs.java(),
                "-jar",
                Places.launcher().toString(),
                "--data",
                data.toString(),
                "--binaries",
                Places.binaries().toString(),
                "--war",
                Places.war().toString(),
                "--port",
                String.valueOf(port)),
            data.getParent(),
            Map.of(),
            output);
    boolean open =
        Waiting.until(
            PATIENCE, () -> !process.isAlive() || new ReadyPage(base()).ask().status() == 200);
    if (!open || !process.isAlive()) {
      close();
      throw new IllegalStateException("The suite did not start, see " + output);
    }
  }

  private String announcedPassword() {
    boolean told = Waiting.until(Duration.ofSeconds(30), () -> PASSWORD.matcher(text()).find());
    Matcher found = PASSWORD.matcher(text());
    if (!told || !found.find()) {
      throw new IllegalStateException("No password was announced in " + output);
    }
    return found.group(1);
  }

  private String text() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public URI base() {
    return URI.create("http://localhost:" + port + "/");
  }

  @Override
  public String demoPassword() {
    return password;
  }

  public ProcessHandle server() {
    return process.toHandle();
  }

  /** The database's process, as long as its server lives. */
  public ProcessHandle database() {
    return process
        .toHandle()
        .descendants()
        .filter(p -> p.info().command().orElse("").contains("mariadbd"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No database is running"));
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      List<ProcessHandle> below = process.toHandle().descendants().toList();
      Programs.stop(process.toHandle());
      below.stream().filter(ProcessHandle::isAlive).forEach(Programs::stop);
    }
  }
}

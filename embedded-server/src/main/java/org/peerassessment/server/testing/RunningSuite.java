package org.peerassessment.server.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole suite as its users run it: told apart from {@code ./run} only by its port and data. */
public final class RunningSuite implements AutoCloseable {

  private static final int STOP_SECONDS = 90;
  private static final Pattern ADDRESS = Pattern.compile("Ready after .*?(http://\\S+/)");
  private static final Pattern PASSWORD = Pattern.compile("all with the password\\s+(\\S+)");
  private static final Pattern LINK = Pattern.compile("(http://\\S+set-up\\S+)");

  private final Path data;
  private final Process process;
  private final ProcessOutput output;

  private RunningSuite(Path data, Process process, ProcessOutput output) {
    this.data = data;
    this.process = process;
    this.output = output;
  }

  static RunningSuite ready(Path data, Process process, Duration patience)
      throws InterruptedException {
    ProcessOutput output = ProcessOutput.of(process);
    if (!output.awaitLine("Press Ctrl-C to stop.", patience)) {
      process.destroy();
      throw new IllegalStateException("The suite did not start:\n" + output.text());
    }
    return new RunningSuite(data, process, output);
  }

  /** Ends in a slash. */
  public URI baseUrl() {
    return URI.create(printed(ADDRESS).orElseThrow());
  }

  /** Printed at a first start with the demonstration council. */
  public Optional<String> demoPassword() {
    return printed(PASSWORD);
  }

  /** Printed while an installation without demonstration council has no users. */
  public Optional<URI> setUpLink() {
    return printed(LINK).map(URI::create);
  }

  /** All that it printed so far. */
  public String output() {
    return output.text();
  }

  /** The launcher, with the server in it. */
  public ProcessHandle jvm() {
    return process.toHandle();
  }

  /** The database server that serves now. */
  public ProcessHandle database() throws IOException {
    String pid = Files.readString(data.resolve("mariadb").resolve("mariadbd.pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** Without user or password. */
  public String jdbcUrl() throws IOException {
    String port =
        Arrays.stream(database().info().arguments().orElseThrow())
            .filter(argument -> argument.startsWith("--port="))
            .map(argument -> argument.substring("--port=".length()))
            .findFirst()
            .orElseThrow();
    return "jdbc:mariadb://127.0.0.1:" + port + "/peer_assessment";
  }

  /** Of the user that owns the schema. */
  public String ownerPassword() throws IOException {
    return secret("owner.password");
  }

  /** Of the user that the application works with. */
  public String appPassword() throws IOException {
    return secret("app.password");
  }

  /** Both processes at once, as a power cut would. */
  public void kill() throws IOException, InterruptedException {
    ProcessHandle server = database();
    process.destroyForcibly();
    server.destroyForcibly();
    process.waitFor();
    while (server.isAlive()) {
      Thread.sleep(20);
    }
  }

  /**
   * Asks it to stop, as Ctrl-C does.
   *
   * @return the exit code, 0 for a clean stop
   */
  public int stop() throws InterruptedException {
    process.toHandle().destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The suite did not stop:\n" + output.text());
    }
    return process.exitValue();
  }

  /** Stops it, if it still runs; one that is interrupted meanwhile is ended at once. */
  @Override
  public void close() {
    try {
      if (process.isAlive()) {
        stop();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private Optional<String> printed(Pattern pattern) {
    Matcher matcher = pattern.matcher(output.text());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private String secret(String key) throws IOException {
    Properties kept = new Properties();
    try (var reader =
        Files.newBufferedReader(data.resolve("secrets").resolve("database.properties"))) {
      kept.load(reader);
    }
    return kept.getProperty(key);
  }
}

package org.peerassessment.server.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How to start the whole suite as {@code ./run} does, in a process of its own. */
public final class SuiteStart {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path data;
  private final List<String> jvm = new ArrayList<>(List.of("@" + ProjectFiles.jvmOptions()));
  private final List<String> options = new ArrayList<>();
  private Path war = ProjectFiles.war();
  private int port;

  private SuiteStart(Path data) {
    this.data = data.toAbsolutePath();
  }

  /** On a data folder that is made if it is not there; on any free port. */
  public static SuiteStart on(Path data) {
    return new SuiteStart(data);
  }

  /** Another application than the portal as built. */
  public SuiteStart war(Path file) {
    war = file;
    return this;
  }

  /** A port of one's own. */
  public SuiteStart port(int number) {
    port = number;
    return this;
  }

  /** Without the demonstration council. */
  public SuiteStart empty() {
    options.add("--empty");
    return this;
  }

  /** For the virtual machine, such as {@code -Dname=value}; the last of two that differ counts. */
  public SuiteStart jvm(String argument) {
    jvm.add(argument);
    return this;
  }

  /** Returns when the doors are open; an {@link IllegalStateException} carries what it printed. */
  public RunningSuite start() throws IOException, InterruptedException {
    return RunningSuite.ready(data, process(), PATIENCE);
  }

  /** The process itself, for a start that is expected to fail. Errors and output are one stream. */
  public Process process() throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(jvm);
    line.addAll(List.of("-jar", ProjectFiles.launcher().toString()));
    line.addAll(List.of("--port", String.valueOf(port), "--war", war.toAbsolutePath().toString()));
    line.addAll(List.of("--data", data.toString()));
    line.addAll(List.of("--binaries", ProjectFiles.binaries().toAbsolutePath().toString()));
    line.addAll(options);
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }
}

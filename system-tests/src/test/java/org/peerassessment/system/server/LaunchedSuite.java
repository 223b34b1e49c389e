package org.peerassessment.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.peerassessment.server.FreePort;
import org.peerassessment.server.testing.RunningSuite;
import org.peerassessment.server.testing.SuiteStart;

/** The suite as {@code ./run} starts it, on one data folder and one port over all its starts. */
public final class LaunchedSuite implements Portal {

  private final Path data;
  private final int port = FreePort.any();
  private RunningSuite running;
  private String password;

  private LaunchedSuite(Path data) {
    this.data = data;
  }

  /** A first start in an empty folder of this name; returns when the doors are open. */
  public static LaunchedSuite first(String name) {
    LaunchedSuite suite = new LaunchedSuite(Places.emptied(name).resolve("data"));
    suite.start();
    suite.password = suite.running.demoPassword().orElseThrow();
    return suite;
  }

  /** Starts it, for the first time or again on what a killed one has left. */
  public void start() {
    try {
      running = SuiteStart.on(data).port(port).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
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

  /** The launcher, with the server in it. */
  public ProcessHandle server() {
    return running.jvm();
  }

  /** The database server that serves now. */
  public ProcessHandle database() {
    try {
      return running.database();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    running.close();
  }
}

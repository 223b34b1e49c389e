package org.peerassessment.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The main class of {@code ./run}: one calm page on the terminal, everything else in the log.
 *
 * <p>Ends with code 0 when it was asked to stop (Ctrl-C or SIGTERM) and stopped cleanly, 1 when it
 * could not start, 2 when it did not understand its options.
 */
public final class Launcher {

  private static final int COULD_NOT_START = 1;
  private static final int NOT_UNDERSTOOD = 2;

  private final PrintStream terminal;
  private final Suite suite = new Suite();

  private Launcher(PrintStream terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    long begun = System.nanoTime();
    PrintStream errors = System.err;
    Launcher launcher = new Launcher(System.out);
    try {
      LaunchOptions options = LaunchOptions.parse(arguments);
      if (options.help()) {
        System.out.println(LaunchOptions.HELP);
        return;
      }
      launcher.run(options, begun);
    } catch (UnknownOption e) {
      launcher.end(NOT_UNDERSTOOD, errors, e.getMessage());
    } catch (StartFailure e) {
      launcher.end(COULD_NOT_START, errors, "Cannot start: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      if (System.err != errors) {
        // the log is open by now; the terminal gets one line either way
        Logger.getLogger(Launcher.class.getName()).log(Level.SEVERE, "Cannot start", e);
      }
      launcher.end(COULD_NOT_START, errors, "Cannot start: " + e.getMessage());
    }
  }

  private void run(LaunchOptions options, long begun) throws IOException, InterruptedException {
    Path war = options.war().toAbsolutePath();
    if (!Files.isRegularFile(war)) {
      throw new StartFailure("The web application " + war + " is missing: build the project.");
    }
    DataFolder data = DataFolder.hold(options.data());
    int port = options.port() == 0 ? FreePort.any() : options.port();
    if (!FreePort.isFree(options.address(), port)) {
      throw new StartFailure(
          "Port %d on %s is in use. Stop what uses it, or choose another with --port."
              .formatted(port, options.address()));
    }
    Installation installation = Installation.in(data, options.empty());
    everythingElseIntoTheLog(data.serverLog());
    terminal.println(Announcement.starting(data));
    StopSignals.call(this::stop);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "stop"));
    installation.settings().forEach(System::setProperty);
    suite.start(data, options.binariesOrDefault(), war, options.address(), port);
    announce(installation, Suite.base(options.address(), port), begun);
    new CountDownLatch(1).await();
  }

  private void announce(Installation installation, String base, long begun) throws IOException {
    terminal.println(Announcement.ready(base, (System.nanoTime() - begun) / 1_000_000));
    Optional<String> password = installation.demoPassword();
    if (password.isPresent()) {
      terminal.println(Announcement.demonstration(password.get()));
      installation.demoPasswordShown();
    }
    installation
        .setupToken()
        .map(token -> "set-up.xhtml?key=" + token)
        .filter(page -> new ReadyPage(base).shows(page))
        .ifPresent(page -> terminal.println(Announcement.setUp(base + page)));
    terminal.println(Announcement.howToStop());
    terminal.flush();
  }

  /** Payara and every library print where they like; the terminal is for people. */
  private static void everythingElseIntoTheLog(Path file) throws IOException {
    PrintStream log = new PrintStream(new BoundedLog(file), true, StandardCharsets.UTF_8);
    System.setOut(log);
    System.setErr(log);
  }

  /** Asked to stop, also halfway through a start. */
  private void stop() {
    terminal.println("\nStopping…");
    suite.stop();
    terminal.println("Stopped. Everything is kept.");
    terminal.flush();
    Runtime.getRuntime().halt(0);
  }

  private void end(int code, PrintStream errors, String line) {
    errors.println(line);
    System.exit(code);
  }
}

package org.peerassessment.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line. Of an option given twice the last counts.
 *
 * @param port of the portal; 0 for any free one
 * @param address to listen on
 * @param empty whether a first start brings no demonstration council
 * @param data the data folder
 * @param binaries where the database program is unpacked; null for inside the data folder
 * @param war the web application
 * @param help whether only the help is wanted
 */
record LaunchOptions(
    int port, String address, boolean empty, Path data, Path binaries, Path war, boolean help) {

  static final String HELP =
      """
      Usage: ./run [options]

        --port N          port of the portal (default 8080; 0 for any free one)
        --empty           a first start without the demonstration council: prints a link
                          by which the first administrator signs up
        --data DIR        where everything is kept (default: the folder data beside run)
        --address A       address to listen on (default 127.0.0.1: this machine only)
        --binaries DIR    where the database program is unpacked (default: in the data folder)
        --war FILE        the web application (default: the one built here)
        --help            this text

      Press Ctrl-C to stop.""";

  private static final int DEFAULT_PORT = 8080;

  Path binariesOrDefault() {
    return binaries == null ? data.resolve("binaries") : binaries;
  }

  static LaunchOptions parse(String... arguments) throws UnknownOption {
    LaunchOptions options =
        new LaunchOptions(
            DEFAULT_PORT,
            "127.0.0.1",
            false,
            Path.of("data"),
            null,
            Path.of("web-ui", "target", "peer-assessment.war"),
            false);
    Deque<String> rest = new ArrayDeque<>(separated(arguments));
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  private LaunchOptions with(String option, Deque<String> rest) throws UnknownOption {
    return switch (option) {
      case "--help", "-h" -> new LaunchOptions(port, address, empty, data, binaries, war, true);
      case "--empty" -> new LaunchOptions(port, address, true, data, binaries, war, help);
      case "--port" ->
          new LaunchOptions(number(value(option, rest)), address, empty, data, binaries, war, help);
      case "--address" ->
          new LaunchOptions(port, value(option, rest), empty, data, binaries, war, help);
      case "--data" ->
          new LaunchOptions(port, address, empty, path(option, rest), binaries, war, help);
      case "--binaries" ->
          new LaunchOptions(port, address, empty, data, path(option, rest), war, help);
      case "--war" ->
          new LaunchOptions(port, address, empty, data, binaries, path(option, rest), help);
      default -> throw new UnknownOption("Unknown option " + option + ". ./run --help lists them.");
    };
  }

  /** {@code --port=80} becomes {@code --port 80}. */
  private static List<String> separated(String... arguments) {
    return List.of(arguments).stream()
        .flatMap(
            argument ->
                argument.startsWith("--") && argument.contains("=")
                    ? List.of(argument.split("=", 2)).stream()
                    : List.of(argument).stream())
        .toList();
  }

  private static String value(String option, Deque<String> rest) throws UnknownOption {
    if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
      throw new UnknownOption("After " + option + " a value is missing.");
    }
    return rest.pop();
  }

  private static int number(String value) throws UnknownOption {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
      return Integer.parseInt(value);
    }
    throw new UnknownOption("A port is a number from 0 to 65535, not " + value + ".");
  }

  private static Path path(String option, Deque<String> rest) throws UnknownOption {
    String value = value(option, rest);
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UnknownOption("After " + option + " this is not a path: " + value + ".");
    }
  }
}

package org.peerassessment.server;

/** The main class of {@code ./run}. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) {}
}

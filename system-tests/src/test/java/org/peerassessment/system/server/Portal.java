package org.peerassessment.system.server;

import java.net.URI;

/** A running suite. Closing it ends its server and database. */
public interface Portal extends AutoCloseable {

  /** Ends in a slash. */
  URI base();

  /** Password of every account of the demonstration council. */
  String demoPassword();

  @Override
  void close();
}

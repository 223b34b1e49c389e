package org.peerassessment.system.architecture.planted.telling.core.api.access;

import jakarta.ejb.Local;

/** Planted: a door that takes passwords and keys as plain text. */
@Local
public interface Telling {
  void enter(String userName, String password);

  void changePassword(String replacement);

  void begin(Begin command);

  /** Planted: a command that holds a key as plain text. */
  record Begin(String council, String setUpKey) {}
}

package org.peerassessment.system.architecture.planted.asksagain.web.group;

import org.peerassessment.system.architecture.planted.asksagain.core.api.group.Told;

/** Planted: a page whose property passes the door each time it is read. */
final class AskingPage {
  private Told told;

  String getWords() {
    return told.words();
  }
}

package org.peerassessment.system.architecture.planted.actsforothers.web.group;

import org.peerassessment.core.api.access.RunAs;

/** Planted: a page that acts under another name. */
final class ActingPage {
  String name() throws Exception {
    return RunAs.user("somebody.else", () -> "done");
  }
}

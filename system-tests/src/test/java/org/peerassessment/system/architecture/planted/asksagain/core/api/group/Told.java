package org.peerassessment.system.architecture.planted.asksagain.core.api.group;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Open;

/** Planted: a door that a page asks. */
@Local
public interface Told {
  @Open(because = "planted")
  String words();
}

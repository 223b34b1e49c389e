package org.peerassessment.system.architecture.planted.ring.core.one;

import org.peerassessment.system.architecture.planted.ring.core.two.Second;

/** Planted: one half of a ring. */
public final class First {
  Second second;
}

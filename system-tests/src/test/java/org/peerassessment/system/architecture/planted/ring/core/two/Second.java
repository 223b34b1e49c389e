package org.peerassessment.system.architecture.planted.ring.core.two;

import org.peerassessment.system.architecture.planted.ring.core.one.First;

/** Planted: the other half of a ring. */
public final class Second {
  First first;
}

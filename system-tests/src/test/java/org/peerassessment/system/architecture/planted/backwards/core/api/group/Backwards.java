package org.peerassessment.system.architecture.planted.backwards.core.api.group;

import org.peerassessment.system.architecture.planted.backwards.core.group.Behind;

/** Planted: a door that shows what is behind it. */
public interface Backwards {
  Behind behind();
}

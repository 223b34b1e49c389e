package org.peerassessment.system.lifecycle;

import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Portal;

/** The story on Payara Micro, the suite started as {@code ./run} starts it. */
class LifeCycleOnMicroIT extends LifeCycle {

  @Override
  Portal start() {
    return LaunchedSuite.first("life-cycle");
  }
}

package org.peerassessment.system.lifecycle;

import org.peerassessment.system.server.PayaraServer;
import org.peerassessment.system.server.Portal;

/** The story on Payara Server, the EAR deployed by the lines of the operations guide. */
class LifeCycleOnPayaraServerIT extends LifeCycle {

  @Override
  Portal start() {
    return PayaraServer.start();
  }
}

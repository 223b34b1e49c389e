package org.peerassessment.system.lifecycle;

import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.server.PayaraServer;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.Portal;

/** The story on Payara Server, the EAR deployed by the lines of the operations guide. */
class LifeCycleOnPayaraServerIT extends LifeCycle {

  @Override
  CaseStudy told() {
    try (Portal portal = PayaraServer.start();
        Chromium chromium = Chromium.start()) {
      CaseStudy story = new CaseStudy(chromium, portal, Places.screenshots());
      story.tell();
      return story;
    }
  }
}

package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.SharedSuite;

/**
 * A story unlike the guidance's: no school, but a park; no friendships, but young people whom
 * others see as one group; some meet the threshold alone and some do not; a parent is not told; and
 * somebody who agreed to take part takes it back midway.
 */
@ExtendWith(SharedSuite.class)
class ParkStoryIT {
  private static final Path SHOTS = Places.screenshots().resolve("park");

  @Test
  @Tag("R-REF-03")
  @Tag("R-GRP-01")
  @Tag("R-LEG-04")
  @Tag("R-LEG-05")
  void aGroupThatOnlyAParkAndOthersMakeAGroup(LaunchedSuite suite) {
    try (Chromium chromium = Chromium.start();
        Visitor sam = chromium.visitor(suite.base(), SHOTS)) {
      sam.open("/sign-in.xhtml");
      sam.form().type("Sign-in name", "sam.hollis").type("Password", suite.demoPassword());
      sam.keep("Sign in");
      new ParkReferral(sam).tell();
      new ParkGroup(sam).tell();
      new ParkConsent(sam).tell();
      assertEquals(List.of(), sam.findings());
    }
  }
}

package org.peerassessment.system.mapping;

import java.net.URI;
import java.util.function.BiConsumer;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;

/** A new assessment that may be mapped, and nobody named on it yet. */
final class NewMap {
  private NewMap() {}

  /**
   * @param acts what its lead does in it, from the address of its overview on
   */
  static void of(LaunchedSuite suite, String called, BiConsumer<Visitor, String> acts) {
    Session lead = Session.signedIn(suite.base(), "sam.hollis", suite.demoPassword());
    URI overview = URI.create(ReferralForm.recorded(lead, called));
    try (Chromium chromium = Chromium.start();
        Visitor sam = chromium.visitor(suite.base(), Places.screenshots().resolve("map-files"))) {
      sam.open("/sign-in.xhtml");
      sam.form().type("Sign-in name", "sam.hollis").type("Password", suite.demoPassword());
      sam.keep("Sign in");
      String address = overview.getPath() + "?" + overview.getQuery();
      sam.open(address);
      BroughtIn.lawful(sam);
      acts.accept(sam, address);
    }
  }
}

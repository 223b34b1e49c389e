package org.peerassessment.core.lawfulness;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.shared.Answers;

/** What an entry of the policy register must say. */
final class PolicyAnswers {
  private static final int VERSION = 40;
  private static final int ADDRESS = 500;

  private PolicyAnswers() {}

  /**
   * @param newestReliedOn first day of the newest version that an assessment names, or null
   */
  static Answers check(
      NewPolicy policy, boolean nameTaken, boolean dayTaken, LocalDate newestReliedOn) {
    return new Answers()
        .text("version", policy.version(), VERSION)
        .require(!nameTaken, "version", "lawfulness.policy.version.taken")
        .date("inForceFrom", policy.inForceFrom())
        .require(!dayTaken, "inForceFrom", "lawfulness.policy.day.taken")
        .require(
            newestReliedOn == null
                || policy.inForceFrom() == null
                || !policy.inForceFrom().isBefore(newestReliedOn),
            "inForceFrom",
            "lawfulness.policy.day.beforeReliedOn",
            newestReliedOn == null ? "" : newestReliedOn)
        .text("address", policy.address(), ADDRESS)
        .require(
            policy.address().isEmpty() || isPublicAddress(policy.address()),
            "address",
            "lawfulness.policy.address.https");
  }

  /** Whether anybody could open it: an {@code https} address with a host of at least two parts. */
  static boolean isPublicAddress(String address) {
    try {
      URI uri = new URI(address);
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getUserInfo() == null
          && uri.getHost() != null
          && uri.getHost().matches(".+\\.[A-Za-z].+");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

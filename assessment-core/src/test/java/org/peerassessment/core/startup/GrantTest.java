package org.peerassessment.core.startup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which database rights would let the application rewrite its own audit trail. */
@Tag("R-ACC-04")
class GrantTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GRANT USAGE ON *.* TO `pa_app`@`%` IDENTIFIED BY PASSWORD '*AB'",
        "GRANT SELECT, INSERT ON `peer_assessment`.* TO `pa_app`@`%`",
        "GRANT UPDATE, DELETE ON `peer_assessment`.`agency` TO `pa_app`@`%`",
        "GRANT SELECT ON `peer_assessment`.`audit_entry` TO `pa_app`@`%`"
      })
  void theRightsThatTheApplicationNeedsAreFine(String line) {
    assertFalse(Grant.couldRewriteTheTrail(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GRANT ALL PRIVILEGES ON *.* TO `pa_app`@`%` WITH GRANT OPTION",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON `peer_assessment`.* TO `pa_app`@`%`",
        "GRANT DROP ON `peer_assessment`.* TO `pa_app`@`%`",
        "GRANT UPDATE, DELETE ON `peer_assessment`.`audit_entry` TO `pa_app`@`%`",
        "GRANT DELETE ON `peer_assessment`.`audit_head` TO `pa_app`@`%`"
      })
  void rightsThatReachTheTrailAreRefused(String line) {
    assertTrue(Grant.couldRewriteTheTrail(line));
  }
}

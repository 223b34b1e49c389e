package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of lawfulness. */
@ApplicationScoped
public class LawfulnessRules {
  @Produces
  NamedPolicy purposeGate() {
    return new NamedPolicy(PurposeGate.class, "lawfulness.rule.purposeGate.", 200);
  }

  @Produces
  NamedPolicy checkPurpose() {
    return new NamedPolicy(MayCheckPurpose.class, "lawfulness.rule.checkPurpose.", 210);
  }

  @Produces
  NamedPolicy share() {
    return new NamedPolicy(MayShare.class, "lawfulness.rule.share.", 500);
  }
}

package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of the referral. */
@ApplicationScoped
public class ReferralRules {
  @Produces
  NamedPolicy changeStaff() {
    return new NamedPolicy(MayChangeStaff.class, "referral.rule.changeStaff.", 100);
  }
}

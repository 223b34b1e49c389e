package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.Colleague;
import org.peerassessment.core.api.access.Role;

/** Who may be named as what: leads are practitioners, supervisors are practice supervisors. */
@ApplicationScoped
public class Colleagues {
  @Inject private Accounts accounts;

  boolean mayLead(Long userId) {
    return holds(accounts.colleagues(), userId, Role.PRACTITIONER);
  }

  boolean maySupervise(Long userId) {
    return holds(accounts.colleagues(), userId, Role.PRACTICE_SUPERVISOR);
  }

  boolean mayBeNamed(Long userId) {
    return accounts.colleagues().stream().anyMatch(c -> is(c, userId));
  }

  static boolean holds(List<Colleague> colleagues, Long userId, Role role) {
    return colleagues.stream().anyMatch(c -> is(c, userId) && c.roles().contains(role));
  }

  private static boolean is(Colleague colleague, Long userId) {
    return userId != null && colleague.userId() == userId;
  }
}

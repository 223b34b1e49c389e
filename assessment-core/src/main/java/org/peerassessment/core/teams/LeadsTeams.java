package org.peerassessment.core.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.AccountWork;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Reason;

/** The teams that a practice supervisor leads. */
@ApplicationScoped
class LeadsTeams implements AccountWork {
  private static final int NAMED = 20;

  @Inject private TeamBook book;

  @Override
  public List<Reason> needing(long userId, Role role) {
    return role == Role.PRACTICE_SUPERVISOR
        ? book.namesLedBy(userId).stream()
            .limit(NAMED)
            .map(team -> Reason.of("teams.inUse", team))
            .toList()
        : List.of();
  }
}

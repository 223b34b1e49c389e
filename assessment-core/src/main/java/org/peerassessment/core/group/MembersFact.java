package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.HeaderFact;

/** How many belong to the group today, in the head of every page. */
@ApplicationScoped
class MembersFact implements HeaderFact {
  @Inject private GroupRepository groups;
  @Inject private Clock clock;

  @Override
  public String label() {
    return "group.head.members";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Reason> value(AssessmentId assessment) {
    Roster roster = groups.roster(assessment);
    return roster.all().isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.of("group.head.now", roster.at(LocalDate.now(clock)).size()));
  }
}

package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;

/** The line "how members know each other": done once no present member is without a link. */
@ApplicationScoped
class KnownSection implements Section {
  @Inject private GroupRepository groups;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "group.known";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    List<Membership> present = groups.roster(assessment).at(LocalDate.now(clock));
    List<Acquaintance> recorded = groups.acquaintances(assessment);
    if (!recorded.isEmpty()) {
      long unlinked = unlinked(present, recorded);
      return Standing.of(
          unlinked == 0 ? State.DONE : State.IN_PROGRESS,
          Reason.of("group.known.summary", recorded.size(), unlinked));
    }
    Reason nothing = Reason.of("group.known.none");
    return present.size() < 2
        ? Standing.blocked(
            nothing, List.of(new Blocker(Reason.of("group.known.needsTwo"), "group.members")))
        : Standing.of(State.NOT_STARTED, nothing);
  }

  private static long unlinked(List<Membership> present, List<Acquaintance> recorded) {
    Set<Long> linked =
        recorded.stream().flatMap(a -> a.personIds().stream()).collect(Collectors.toSet());
    return present.stream().filter(m -> !linked.contains(m.personId())).count();
  }
}

package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.core.api.group.OpenWork;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/**
 * What hangs on a membership. Open work of any module keeps it from ending; what relies on it keeps
 * it from being taken for a mistake (R-GRP-06).
 */
@ApplicationScoped
class Hanging {
  @Inject @Any private Instance<OpenWork> work;
  @Inject private GroupRepository groups;

  /**
   * @throws StandsInTheWay with what is open, if anything is
   */
  void requireNothing(AssessmentId assessment, long personId) {
    require(on(assessment, personId).stream().map(PeerGroup.ToSettle::what).toList());
  }

  /** What is open, with where it is settled. */
  List<PeerGroup.ToSettle> on(AssessmentId assessment, long personId) {
    return work.stream()
        .flatMap(
            w ->
                w.hangingOn(assessment, personId).stream()
                    .map(what -> new PeerGroup.ToSettle(what, w.settledIn())))
        .toList();
  }

  /**
   * @throws StandsInTheWay with what relies on it, if anything does
   */
  void requireNotReliedOn(AssessmentId assessment, Roster roster, Membership membership) {
    long person = membership.personId();
    Stream<Reason> open =
        work.stream()
            .filter(OpenWork::reliesOnMembership)
            .flatMap(w -> w.hangingOn(assessment, person).stream());
    List<Reason> reasons = new ArrayList<>(open.toList());
    if (!roster.hasAnother(membership)) {
      long links =
          groups.acquaintances(assessment).stream()
              .filter(a -> a.personIds().contains(person))
              .count();
      if (links > 0) {
        reasons.add(Reason.of("group.mistakenButKnown", links));
      }
    }
    require(reasons);
  }

  private static void require(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }
}

package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The line "consent": done once everybody was asked. */
@ApplicationScoped
class ConsentSection implements Section {
  @Inject private FamilyRepository families;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "families.consent";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Households households = families.households(assessment);
    if (households.members().isEmpty()) {
      return Standing.blocked(Reason.of("families.consent.noMembers"), blockers(assessment));
    }
    Map<Long, List<ConsentEntry>> answered =
        families.consents(assessment).stream()
            .collect(Collectors.groupingBy(ConsentEntry::personId));
    Set<Long> people = ConsentsService.asked(households);
    long notAsked = people.stream().filter(id -> !answered.containsKey(id)).count();
    if (notAsked == people.size()) {
      return Standing.of(State.NOT_STARTED, Reason.of("families.consent.none"));
    }
    long noPart =
        answered.values().stream()
            .filter(entries -> new ConsentStanding(entries).takesNoPart())
            .count();
    return Standing.of(
        notAsked == 0 ? State.DONE : State.IN_PROGRESS,
        Reason.of("families.consent.summary", answered.size(), notAsked, noPart));
  }

  private List<Blocker> blockers(AssessmentId assessment) {
    List<Reason> reasons = gate.mayBegin(assessment);
    return reasons.isEmpty()
        ? List.of(new Blocker(Reason.of("families.needsMembers"), "group.members"))
        : BeforeBeginning.blockers(reasons);
  }
}

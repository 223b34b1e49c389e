package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Consents.PersonConsent;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.PlanView.ActionMember;
import org.peerassessment.plan.task.StillAgreed;

/**
 * Direct work with members is planned, and asked of owners, only while each of them agrees to it
 * (R-LEG-05).
 */
@ApplicationScoped
public class DirectWork implements StillAgreed {
  @Inject private Consents consents;
  @Inject private PlanStore store;

  /**
   * @throws NoSuchRecord if somebody named is no member of this assessment
   * @throws StandsInTheWay naming who has not agreed to it
   */
  void require(AssessmentId assessment, ActionAnswers answers) {
    if (answers.directWork() != null) {
      require(assessment, answers.memberIds(), answers.directWork());
    }
  }

  void requireToOffer(AssessmentId assessment, PlanAction action) {
    if (action.directWork() != null) {
      require(assessment, action.memberIds(), action.directWork());
    }
  }

  @Override
  public void require(AssessmentId assessment, long actionId) {
    requireToOffer(assessment, store.action(assessment, actionId).orElseThrow(NoSuchRecord::new));
  }

  private void require(AssessmentId assessment, Set<Long> memberIds, TakingPart kind) {
    Map<Long, PersonConsent> people = all(assessment);
    boolean strangers =
        memberIds.stream().anyMatch(id -> !people.containsKey(id) || !people.get(id).member());
    if (strangers) {
      throw new NoSuchRecord();
    }
    List<Reason> reasons =
        memberIds.stream()
            .sorted()
            .map(id -> people.get(id).against().get(kind))
            .filter(Objects::nonNull)
            .map(reason -> new Reason("memberIds", reason.key(), reason.args()))
            .toList();
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }

  /** Where those stand whom the actions name; nobody is asked where none names anybody. */
  Map<Long, PersonConsent> people(AssessmentId assessment, Collection<PlanAction> actions) {
    return actions.stream().allMatch(a -> a.directWork() == null) ? Map.of() : all(assessment);
  }

  private Map<Long, PersonConsent> all(AssessmentId assessment) {
    return consents.list(assessment).stream()
        .collect(Collectors.toMap(PersonConsent::personId, Function.identity()));
  }

  /** With whom the action works, by name, and who does not agree to it any more. */
  static List<ActionMember> members(PlanAction action, Map<Long, PersonConsent> people) {
    return action.memberIds().stream()
        .map(people::get)
        .filter(Objects::nonNull)
        .map(p -> new ActionMember(p.personId(), p.name(), p.against().get(action.directWork())))
        .sorted(Comparator.comparing(ActionMember::name))
        .toList();
  }
}

package org.peerassessment.mapping.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.measures.Subgroups;

/** Checks what somebody confirms of a subgroup. */
@ApplicationScoped
class SubgroupChecks {
  @Inject private SubgroupRepository repository;
  @Inject private MapOfToday map;

  /**
   * A new one.
   *
   * @throws StandsInTheWay if there are as many as there can be
   */
  void check(AssessmentId assessment, Confirmed confirmed) {
    List<Subgroup> others = repository.list(assessment);
    answers(confirmed, others).accept();
    requireNamed(assessment, confirmed);
    if (others.size() >= Subgroups.MOST) {
      throw new StandsInTheWay(Reason.of("measures.subgroup.full", Subgroups.MOST));
    }
  }

  /** One in place of what was confirmed of a subgroup before. */
  void check(AssessmentId assessment, Subgroup changed, Confirmed confirmed, String whyChanged) {
    List<Subgroup> others =
        repository.list(assessment).stream().filter(g -> g.id() != changed.id()).toList();
    answers(confirmed, others).text("whyChanged", whyChanged, Answers.LONG).accept();
    requireNamed(assessment, confirmed);
  }

  private static Answers answers(Confirmed confirmed, List<Subgroup> others) {
    boolean taken =
        confirmed.name() != null
            && others.stream()
                .flatMap(other -> other.standing().stream())
                .anyMatch(other -> other.name().equalsIgnoreCase(confirmed.name().strip()));
    return new Answers()
        .text("name", confirmed.name(), Answers.SHORT)
        .require(!taken, "name", "measures.subgroup.nameTaken")
        .require(
            confirmed.members().size() >= Subgroups.FEWEST_MEMBERS,
            "members",
            "measures.subgroup.tooFew",
            Subgroups.FEWEST_MEMBERS)
        .text("why", confirmed.why(), Answers.LONG);
  }

  private void requireNamed(AssessmentId assessment, Confirmed confirmed) {
    if (!map.named(assessment).containsAll(confirmed.members())) {
      throw new NoSuchRecord();
    }
  }
}

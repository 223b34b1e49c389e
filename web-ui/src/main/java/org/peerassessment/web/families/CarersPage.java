package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Families.CarerView;
import org.peerassessment.core.api.families.Families.MemberFamily;
import org.peerassessment.core.api.families.Families.TellingView;
import org.peerassessment.core.api.families.Stands;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** All members with their parents and carers, and where each of these stands. */
@Named
@RequestScoped
public class CarersPage {
  @Inject private Families families;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  private final Once<List<MemberFamily>> all = new Once<>(() -> families.list(assessment.getId()));

  public List<MemberFamily> getAll() {
    return all.get();
  }

  /** Those who were a parent or carer and are so no longer. */
  public List<CarerView> getBefore() {
    return getAll().stream().flatMap(m -> m.before().stream()).toList();
  }

  /** How many are parents or carers now of whom it is undecided. */
  public long getUndecided() {
    return getAll().stream()
        .flatMap(m -> m.carers().stream())
        .filter(c -> c.stands().undecided())
        .count();
  }

  public long getWithNobody() {
    return getAll().stream().filter(MemberFamily::nobodyKnown).count();
  }

  /**
   * @throws NoSuchRecord if nobody by that id is or was a member
   */
  MemberFamily member(long id) {
    return getAll().stream()
        .filter(m -> m.memberId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Kind of chip for where one of them stands. */
  public String kind(Stands stands) {
    return switch (stands) {
      case TOLD -> "good";
      case TO_BE_TOLD, NOT_TOLD -> "wait";
      case UNDECIDED -> "warn";
      case DAY_PASSED, REVIEW_PASSED -> "bad";
    };
  }

  /** The day of a decision in words. */
  public String when(TellingView decision) {
    return switch (decision.telling()) {
      case TOLD -> words.of("families.told.on", decision.on());
      case TO_BE_TOLD -> words.of("families.toBeTold.on", decision.on());
      case NOT_TOLD -> words.of("families.notTold.review", decision.on());
    };
  }
}

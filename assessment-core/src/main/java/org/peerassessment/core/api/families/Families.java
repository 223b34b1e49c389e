package org.peerassessment.core.api.families;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Who is parent or carer of each member, and whether each is told (R-LEG-04). Nothing is
 * overwritten: who is no longer a carer stays readable, and a change of mind is a new decision.
 * Deciding stays possible after screening stopped the assessment, since closing it asks for it.
 */
@Local
public interface Families {
  /**
   * @return the id of the tie between adult and member
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or the adult
   *     is a carer of this member already
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the young person never was a member
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful purpose is recorded
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long addCarer(AddCarer command);

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or they have
   *     ceased to be a carer already
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void endCarer(EndCarer command);

  /**
   * Decides, or decides anew; the newest decision holds.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or they are
   *     no longer a carer
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void decide(NewTelling command);

  /** Every member, by name, with everybody who is or was their parent or carer. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<MemberFamily> list(AssessmentId assessment);

  /**
   * One parent or carer of one member, with every decision.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment has none by that id
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  CarerHistory find(AssessmentId assessment, long carerId);

  /**
   * @param former whether they were a member and are none today
   * @param carers those who are so now
   * @param before those who were
   */
  record MemberFamily(
      long memberId, String name, boolean former, List<CarerView> carers, List<CarerView> before) {
    public MemberFamily {
      carers = List.copyOf(carers);
      before = List.copyOf(before);
    }

    /** Nobody is known yet, which is undecided too. */
    public boolean nobodyKnown() {
      return carers.isEmpty();
    }
  }

  /**
   * @param endedOn last day, or null while they are
   * @param endReason null while they are
   * @param decision the newest, or null
   */
  record CarerView(
      long carerId,
      long memberId,
      String member,
      long adultId,
      String name,
      Relation relation,
      Responsibility responsibility,
      String onWhoseWord,
      LocalDate endedOn,
      String endReason,
      Stands stands,
      TellingView decision) {}

  /**
   * @param decisions newest first
   */
  record CarerHistory(CarerView carer, List<TellingView> decisions) {
    public CarerHistory {
      decisions = List.copyOf(decisions);
    }
  }

  record TellingView(
      Telling telling,
      LocalDate on,
      String byWhom,
      String how,
      String reason,
      String supervisor,
      LocalDate supervisorOn,
      String policyTeam,
      LocalDate policyTeamOn,
      Instant recordedAt,
      String recordedBy) {}
}

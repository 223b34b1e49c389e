package org.peerassessment.core.api.worklist;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.Reason;

/**
 * The work of a supervisor's people (R-ACC-07). It holds the assessments that the caller is named
 * on and no others, not even their number: leading a team opens no record (R-ACC-02).
 */
@Local
public interface TeamWork {
  /** Most assessments looked at: the newest. */
  int MOST = 200;

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  TeamWorkView mine();

  /**
   * @param people everybody in the teams that the caller leads, and who else leads an assessment
   *     that the caller is named on; by name
   * @param stuck by whom it lies with, the longest wait first
   * @param more whether the caller is named on more assessments than are looked at
   */
  record TeamWorkView(List<Colleague> people, List<With> stuck, boolean more) {
    public TeamWorkView {
      people = List.copyOf(people);
      stuck = List.copyOf(stuck);
    }
  }

  /**
   * @param name display name
   * @param ofMyTeam whether they are in a team that the caller leads
   * @param leads open assessments that they lead and the caller is named on, soonest due first
   */
  record Colleague(String name, boolean ofMyTeam, List<Led> leads) {
    public Colleague {
      leads = List.copyOf(leads);
    }
  }

  /**
   * @param quietFor days since anybody recorded anything in it
   */
  record Led(AssessmentLine line, long quietFor) {}

  /**
   * @param who a colleague or an agency
   * @param waits the longest first
   */
  record With(String who, List<Wait> waits) {
    public With {
      waits = List.copyOf(waits);
    }
  }

  /**
   * @param label the group's, by which the assessment is called
   * @param number the assessment's number
   * @param days for how many it has waited
   */
  record Wait(String label, Reason what, String number, LocalDate since, long days, String page) {}
}

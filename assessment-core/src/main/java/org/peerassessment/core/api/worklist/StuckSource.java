package org.peerassessment.core.api.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.shared.Reason;

/**
 * Says what does not move in several assessments, and with whom it lies; beans of any module, asked
 * behind a door that has chosen the assessments, once for all of them.
 */
public interface StuckSource {
  /** At most 200. */
  List<Stuck> in(Collection<Long> assessmentIds);

  /**
   * @param what one sentence, what is waited for; the page puts the group's label before it
   * @param withAgency id of the agency it lies with, or null where it lies with the assessment's
   *     lead
   * @param since the day from which it has waited
   * @param page path with parameters, where it is seen
   */
  record Stuck(long assessmentId, Reason what, Long withAgency, LocalDate since, String page) {}
}

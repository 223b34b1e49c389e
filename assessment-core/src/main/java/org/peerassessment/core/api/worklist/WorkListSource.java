package org.peerassessment.core.api.worklist;

import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;

/** Brings one kind of things that wait for a person; beans of any module, gathered by the door. */
public interface WorkListSource {
  /** What waits for the caller, on records they are named on only; at most 200. */
  List<Item> waitingFor(Caller caller);

  /**
   * @param what one sentence, what to do
   * @param number the assessment's number, or empty for a partner's task
   * @param page path with parameters, such as {@code /assessment/overview.xhtml?a=42}
   * @param due until when, or null
   */
  record Item(Reason what, String number, String page, LocalDate due) {}
}

package org.peerassessment.core.api.worklist;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.shared.Words;

/** The assessments the caller is named on; lists and counts hold no others (R-ACC-02). */
@Local
public interface Assessments {
  /** Rows on one page. */
  int PAGE = 25;

  /**
   * Newest first.
   *
   * @param page from 0
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  Page list(Filter filter, int page);

  /** The number of each, by the assessment's id; at most 2,000, newest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  Map<Long, String> numbers();

  /** Number and label of those asked for that the caller is named on, newest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  List<AssessmentName> names(Collection<Long> assessmentIds);

  /**
   * Those of {@link #numbers()} that the caller is named on to write in, not only to read; none
   * that is closed.
   */
  @Guarded(
      value = Permission.ASSESSMENT_WRITE,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.LISTED)
  Map<Long, String> numbersToWriteIn();

  /**
   * @param words part of the number or the label, 100 characters at most; empty for all
   * @param due only those whose due date stands so, or null for all
   */
  record Filter(String words, DueState due) {
    public Filter {
      words = Words.orEmpty(words);
    }

    public static Filter all() {
      return new Filter("", null);
    }
  }

  /**
   * @param total how many fit the filter
   * @param late how many of all the caller's assessments are late
   * @param near likewise, seven days or fewer left
   */
  record Page(List<AssessmentLine> rows, long total, long late, long near) {
    public Page {
      rows = List.copyOf(rows);
    }
  }
}

package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.worklist.AssessmentLine;
import org.peerassessment.core.api.worklist.Assessments;

/** Which assessments the caller is named on, with their numbers; the core's own list answers. */
@ApplicationScoped
class MyAssessments {
  private static final int PAGES = 8;

  @Inject private Assessments assessments;

  /** Of the ids asked for, those the caller may open, each with its number. */
  Map<Long, String> among(Collection<Long> ids, Caller caller) {
    Map<Long, String> found = new HashMap<>();
    Set<Long> sought = new TreeSet<>(ids);
    boolean more = caller.may(Permission.ASSESSMENT_READ);
    for (int page = 0; more && page < PAGES && !sought.isEmpty(); page++) {
      Assessments.Page lines = assessments.list(Assessments.Filter.all(), page);
      for (AssessmentLine line : lines.rows()) {
        if (sought.remove(line.assessment().value())) {
          found.put(line.assessment().value(), line.number());
        }
      }
      more = lines.rows().size() == Assessments.PAGE;
    }
    return found;
  }
}

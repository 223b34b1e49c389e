package org.peerassessment.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.AssessmentLine;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.api.worklist.Assessments.Filter;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.CaseLoad.Case;
import org.peerassessment.core.settings.SettingsBook;

/** Lines of lists, for the assessments a person is named on. */
@ApplicationScoped
public class AssessmentLines {
  @Inject private CaseLoad cases;
  @Inject private Whereabouts whereabouts;
  @Inject private AccountNames names;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  List<AssessmentLine> of(Caller caller, Filter filter, int first, int most) {
    return of(cases.of(caller, filter.words(), filter.due(), first, most));
  }

  /** The first page, unfiltered; of cases that a work list has read already. */
  List<AssessmentLine> firstOf(List<Case> mine) {
    return of(mine.stream().limit(Assessments.PAGE).toList());
  }

  List<AssessmentLine> of(List<Case> found) {
    Map<Long, Reason> where =
        whereabouts.of(found.stream().map(c -> c.head().assessmentId()).toList());
    Map<Long, String> leads =
        names.of(found.stream().map(c -> c.head().leadId()).collect(Collectors.toSet()));
    LocalDate today = LocalDate.now(clock);
    int near = settings.daysNear();
    return found.stream().map(c -> line(c, where, leads, today, near)).toList();
  }

  private static AssessmentLine line(
      Case one, Map<Long, Reason> where, Map<Long, String> leads, LocalDate today, int near) {
    AssessmentHead head = one.head();
    return new AssessmentLine(
        new AssessmentId(head.assessmentId()),
        head.number(),
        head.label(),
        where.get(head.assessmentId()),
        leads.getOrDefault(head.leadId(), ""),
        one.as(),
        Due.of(head.due(), today, near));
  }
}

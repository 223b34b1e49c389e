package org.peerassessment.core.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.timeline.ChangedSince;

/** Gathers what waits for the caller. */
@Stateless
@Door
public class WorkListService implements WorkList {
  private static final int MOST = 200;

  /** Soonest due first; what has no date after it, of the newest assessment first. */
  private static final Comparator<WorkListSource.Item> SOONEST =
      Comparator.comparing(
              WorkListSource.Item::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(item -> !item.number().isEmpty())
          .thenComparing(WorkListSource.Item::number, Comparator.reverseOrder());

  @Inject @Any private Instance<WorkListSource> sources;
  @Inject private AssessmentLines lines;
  @Inject private ChangedSince changed;
  @Inject private Callers callers;

  @Override
  public WorkListView mine() {
    Caller caller = callers.current();
    List<WorkListSource.Item> waiting =
        sources.stream()
            .flatMap(source -> source.waitingFor(caller).stream())
            .sorted(SOONEST)
            .limit(MOST)
            .toList();
    return new WorkListView(
        waiting,
        changed.of(caller),
        lines.of(caller, Assessments.Filter.all(), 0, Assessments.PAGE));
  }
}

package org.peerassessment.core.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.settings.SettingsBook;
import org.peerassessment.core.timeline.ChangedSince;

/** Gathers what waits for the caller. */
@Stateless
@Door
public class WorkListService implements WorkList {
  private static final int MOST = 200;

  @Inject @Any private Instance<WorkListSource> sources;
  @Inject private CaseLoad cases;
  @Inject private AssessmentLines lines;
  @Inject private ChangedSince changed;
  @Inject private Callers callers;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  /**
   * What is late or due soon; then what has no date, which holds up other work, of the newest
   * assessment first; then what is due later.
   */
  private Comparator<WorkListSource.Item> soonestFirst(int daysNear) {
    LocalDate later = LocalDate.now(clock).plusDays(daysNear);
    return Comparator.comparing(
            (WorkListSource.Item item) -> item.due() == null ? later : item.due())
        .thenComparing(item -> item.due() == null)
        .thenComparing(WorkListSource.Item::number, Comparator.reverseOrder());
  }

  @Override
  public WorkListView mine() {
    Caller caller = callers.current();
    List<WorkListSource.Item> waiting =
        sources.stream()
            .flatMap(source -> source.waitingFor(caller).stream())
            .sorted(soonestFirst(settings.daysNear()))
            .limit(MOST)
            .toList();
    return new WorkListView(waiting, changed.of(caller), lines.firstOf(cases.mine(caller, MOST)));
  }
}

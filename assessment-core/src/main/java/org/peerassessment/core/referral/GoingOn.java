package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/**
 * Whether an assessment goes on: not where screening decided against it (an undecided screening
 * does not stop it), not while something else holds it, and never again once it is closed.
 */
@ApplicationScoped
public class GoingOn {
  @Inject private AssessmentRepository assessments;
  @Inject @Any private Instance<Standstill> standstills;

  public boolean isStopped(long assessmentId) {
    return !stopped(Set.of(assessmentId)).isEmpty();
  }

  /** Those of the assessments that do not go on, for whatever reason. */
  public Set<Long> stopped(Collection<Long> assessmentIds) {
    Set<Long> stopped = new HashSet<>(assessments.closed(assessmentIds).keySet());
    assessments.screened(assessmentIds).forEach((id, goesOn) -> addUnless(goesOn, id, stopped));
    if (!assessmentIds.isEmpty()) {
      standstills.forEach(s -> stopped.addAll(s.holding(assessmentIds).keySet()));
    }
    return stopped;
  }

  private static void addUnless(boolean goesOn, Long id, Set<Long> stopped) {
    if (!goesOn) {
      stopped.add(id);
    }
  }

  /** Whether the decision that holds is that no group assessment follows. */
  public boolean isScreenedOut(long assessmentId) {
    return assessments.screening(assessmentId).filter(entry -> !entry.goesOn()).isPresent();
  }

  /** What besides screening and closing holds it; empty if nothing does. */
  public List<Reason> held(long assessmentId) {
    return standstills.stream()
        .flatMap(
            s -> Optional.ofNullable(s.holding(Set.of(assessmentId)).get(assessmentId)).stream())
        .toList();
  }

  /** Since when it is closed, if it is. */
  public Optional<LocalDate> closedOn(long assessmentId) {
    return Optional.ofNullable(assessments.closed(Set.of(assessmentId)).get(assessmentId));
  }

  /** Those of the assessments that are closed: since when. */
  public Map<Long, LocalDate> closed(Collection<Long> assessmentIds) {
    return assessments.closed(assessmentIds);
  }

  /**
   * For what is settled even where an assessment was stopped, but not once it is closed.
   *
   * @throws StandsInTheWay if it is closed
   */
  public void requireNotClosed(AssessmentId id) {
    closedOn(id.value())
        .ifPresent(
            on -> {
              throw new StandsInTheWay(closed(on));
            });
  }

  /**
   * Holds the assessment for the rest of the transaction, so that two who end it follow one
   * another.
   */
  public void hold(AssessmentId id) {
    assessments.locked(id);
  }

  /**
   * Closes it.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if it is closed already
   */
  public void close(AssessmentId id, LocalDate on) {
    assessments.locked(id).close(on);
  }

  /** Why a closed one takes nothing new. */
  public static Reason closed(LocalDate on) {
    return Reason.of("referral.closed", on);
  }
}

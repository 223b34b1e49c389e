package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.Reflections.Occasion;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.reassessment.QuestionBook;

/**
 * When to ask why some were referred and others were not: when the group is defined, and again each
 * time that it was widened or its risk looked at since (R-GRP-07).
 */
@ApplicationScoped
class ReflectionAsked {
  @Inject private GroupRepository groups;
  @Inject private QuestionBook questions;

  Optional<Occasion> asked(AssessmentId assessment) {
    return asked(
        groups.lastReflected(assessment),
        last(
            groups.lastDefined(assessment),
            groups.roster(assessment),
            questions.lastAnswered(assessment)));
  }

  /** Those of the assessments where it is asked; few questions for all of them. */
  Set<Long> among(Set<Long> assessmentIds) {
    Map<Long, Instant> written = groups.lastReflected(assessmentIds);
    Map<Long, Instant> defined = groups.lastDefined(assessmentIds);
    Map<Long, Roster> rosters = groups.rosters(assessmentIds);
    Map<Long, Instant> answered = questions.lastAnswered(assessmentIds);
    return assessmentIds.stream()
        .filter(
            id ->
                asked(
                        Optional.ofNullable(written.get(id)),
                        last(
                            Optional.ofNullable(defined.get(id)),
                            rosters.getOrDefault(id, new Roster(List.of())),
                            Optional.ofNullable(answered.get(id))))
                    .isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Occasion, Instant> last(
      Optional<Instant> defined, Roster roster, Optional<Instant> answered) {
    Map<Occasion, Instant> last = new EnumMap<>(Occasion.class);
    defined.ifPresent(at -> last.put(Occasion.DEFINED, at));
    List<Membership> widenings = roster.widenings();
    if (!widenings.isEmpty()) {
      last.put(Occasion.WIDENED, widenings.get(widenings.size() - 1).recordedAt());
    }
    answered.ifPresent(at -> last.put(Occasion.LOOKED_AGAIN, at));
    return last;
  }

  /**
   * @param written when it was last written
   * @param last when each thing that asks for it last happened
   */
  static Optional<Occasion> asked(Optional<Instant> written, Map<Occasion, Instant> last) {
    if (!last.containsKey(Occasion.DEFINED)) {
      return Optional.empty();
    }
    if (written.isEmpty()) {
      return Optional.of(Occasion.DEFINED);
    }
    return last.entrySet().stream()
        .filter(e -> e.getValue().isAfter(written.get()))
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}

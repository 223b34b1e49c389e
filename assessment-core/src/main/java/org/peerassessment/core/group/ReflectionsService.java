package org.peerassessment.core.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.group.Reflections;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The door to why some were referred and others were not. */
@Stateless
@Door
public class ReflectionsService implements Reflections {
  @Inject private PurposeGate gate;
  @Inject private GroupRepository groups;
  @Inject private ReflectionAsked asking;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long write(Write command) {
    gate.requireBegun(command.assessment());
    if (groups.lastDefined(command.assessment()).isEmpty()) {
      throw new StandsInTheWay(Reason.of("group.reflection.defineFirst"));
    }
    Occasion occasion = asking.asked(command.assessment()).orElse(Occasion.DEFINED);
    Recorded recorded = Recorded.by(callers.current(), clock);
    Reflection written = Reflection.of(command, occasion, recorded);
    // a second click would only bury what was written under itself
    if (groups.reflections(command.assessment()).stream()
        .findFirst()
        .filter(written::saysTheSame)
        .isPresent()) {
      throw new NotAccepted(Reason.about("text", "group.reflection.sameAsBefore"));
    }
    return groups.add(written).id();
  }

  @Override
  public List<View> list(AssessmentId assessment) {
    List<Reflection> found = groups.reflections(assessment);
    Map<Long, String> by = accounts.of(found.stream().map(Reflection::recordedBy).toList());
    return found.stream().map(r -> r.view(by.getOrDefault(r.recordedBy(), ""))).toList();
  }

  @Override
  public Optional<Occasion> asked(AssessmentId assessment) {
    return asking.asked(assessment);
  }
}

package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.lawfulness.LawfulBasis.Basis;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;

/** The lawful basis's line in the workspace; what comes after asks the {@link PurposeGate}. */
@ApplicationScoped
public class BasisSection implements Section {
  @Inject private LawfulnessRepository repository;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "lawfulness.basis";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Optional<Basis> basis =
        repository.bases(assessment.value()).stream().findFirst().map(e -> e.view(""));
    if (basis.isPresent()) {
      return Standing.of(State.DONE, recorded(basis.get()));
    }
    Reason none = Reason.of("lawfulness.basis.standing.none");
    return repository.inForceAt(LocalDate.now(clock)).isPresent()
        ? Standing.of(State.NOT_STARTED, none)
        : Standing.blocked(none, List.of(new Blocker(Reason.of("lawfulness.policy.none"), "")));
  }

  private static Reason recorded(Basis basis) {
    Set<Purpose> purposes = basis.purposes();
    String which = purposes.size() > 1 ? "both" : purposes.iterator().next().name();
    return Reason.of(
        "lawfulness.basis.standing." + which, basis.policy().version(), basis.talkedThrough());
  }
}

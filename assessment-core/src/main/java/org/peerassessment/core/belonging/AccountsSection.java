package org.peerassessment.core.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/**
 * The line "who belongs, by account": done once the young people's own account is there and nobody
 * is left about whom accounts differ without a word on how that was resolved.
 */
@ApplicationScoped
class AccountsSection implements Section {
  @Inject private PictureTaker pictures;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "belonging.accounts";
  }

  @Override
  public Stage stage() {
    return Stage.LISTEN;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Picture picture = pictures.nameless(assessment);
    int accounts = picture.accounts().size();
    if (accounts == 0) {
      Reason nothing = Reason.of("belonging.accounts.none");
      List<Reason> blockers = gate.mayBegin(assessment);
      return blockers.isEmpty()
          ? Standing.of(State.NOT_STARTED, nothing)
          : Standing.blocked(nothing, BeforeBeginning.blockers(blockers));
    }
    long open =
        picture.people().values().stream().filter(o -> o.agreement() == Agreement.OPEN).count();
    if (open > 0) {
      return Standing.of(State.LOOK_AGAIN, Reason.of("belonging.accounts.differ", accounts, open));
    }
    boolean own = picture.accounts().stream().anyMatch(a -> a.whose() == Whose.YOUNG_PEOPLE);
    return own
        ? Standing.of(State.DONE, Reason.of("belonging.accounts.summary", accounts))
        : Standing.of(State.IN_PROGRESS, Reason.of("belonging.accounts.notOwn", accounts));
  }
}

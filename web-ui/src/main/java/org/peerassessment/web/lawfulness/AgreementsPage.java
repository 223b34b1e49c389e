package org.peerassessment.web.lawfulness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.lawfulness.Agreements;
import org.peerassessment.core.api.lawfulness.Agreements.AgreementView;
import org.peerassessment.web.frame.Once;

/** The register of information-sharing agreements. */
@Named
@RequestScoped
public class AgreementsPage {
  @Inject private Agreements agreements;
  private final Once<List<AgreementView>> all = new Once<>(() -> agreements.list());

  public List<AgreementView> getAll() {
    return all.get();
  }
}

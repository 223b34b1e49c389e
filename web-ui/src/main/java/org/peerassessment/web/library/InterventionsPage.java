package org.peerassessment.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.library.Interventions.InterventionView;

/** The intervention library as a list. */
@Named
@RequestScoped
public class InterventionsPage {
  @Inject private Interventions library;
  private List<InterventionView> all;

  public List<InterventionView> getAll() {
    if (all == null) {
      all = library.list();
    }
    return all;
  }
}

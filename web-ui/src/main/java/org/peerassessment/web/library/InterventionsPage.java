package org.peerassessment.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.library.Interventions.InterventionView;
import org.peerassessment.web.frame.Once;

/** The intervention library as a list. */
@Named
@RequestScoped
public class InterventionsPage {
  @Inject private Interventions library;
  private final Once<List<InterventionView>> all = new Once<>(() -> library.list());

  public List<InterventionView> getAll() {
    return all.get();
  }
}

package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;

/** The agencies to choose from, for every page that asks for one. */
@Named
@RequestScoped
public class AgencyOptions {
  @Inject private Agencies agencies;
  private final Once<List<AgencyView>> all = new Once<>(() -> agencies.list());

  /** Those in use. */
  public List<SelectItem> getAll() {
    return all.get().stream()
        .filter(a -> !a.isRetired())
        .map(a -> new SelectItem(a.agencyId(), a.name()))
        .toList();
  }
}

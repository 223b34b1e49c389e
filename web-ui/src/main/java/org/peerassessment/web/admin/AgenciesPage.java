package org.peerassessment.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** The agencies, and a form to add one or, with parameter {@code g}, to rename or retire one. */
@Named
@RequestScoped
public class AgenciesPage {
  private static final String LIST = "/admin/agencies.xhtml?faces-redirect=true";

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Agencies agencies;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private List<AgencyView> all;
  private AgencyView changed;
  private String name;
  private Kind kind;
  private String because;

  @PostConstruct
  void find() {
    all = agencies.list();
    if (parameters.get("g") != null) {
      long id = Numbers.recordId(parameters.get("g"));
      changed =
          all.stream()
              .filter(agency -> agency.agencyId() == id)
              .findFirst()
              .orElseThrow(NoSuchRecord::new);
      name = changed.name();
      kind = changed.kind();
      seen.at(changed.version()).with("name", name).with("kind", kind);
    }
  }

  public String save() {
    return forms.attempt(
        () -> {
          if (changed == null) {
            agencies.add(name, kind);
          } else {
            agencies.change(changed.agencyId(), seen.getShown(), name, kind);
          }
        },
        LIST);
  }

  public String retire() {
    return forms.attempt(
        () -> agencies.retire(changed.agencyId(), seen.getShown(), because),
        LIST,
        "admin.agency.retired",
        changed.name());
  }

  public String takeBackIntoUse() {
    return forms.attempt(() -> agencies.takeBackIntoUse(changed.agencyId()), LIST);
  }

  public List<AgencyView> getAll() {
    return all;
  }

  /** The agency being renamed, or null while one is being added. */
  public AgencyView getChanged() {
    return changed;
  }

  public Kind[] getKindOptions() {
    return Kind.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public String getBecause() {
    return because;
  }

  public void setBecause(String typed) {
    because = typed;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind chosen) {
    kind = chosen;
  }
}

package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.mapping.api.measures.DissolveSubgroup;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.Subgroups;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Says that a subgroup no longer counts as one. */
@Named("mapDissolve")
@RequestScoped
public class DissolvePage {
  @Inject private Address address;
  @Inject private Subgroups subgroups;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private SubgroupView subgroup;
  private String why;

  @PostConstruct
  void read() {
    subgroup = subgroups.subgroup(address.assessment(), address.id("subgroup"));
    seen.at(subgroup.latest().statement());
  }

  public SubgroupView getSubgroup() {
    return subgroup;
  }

  public String save() {
    return forms.attempt(
        () ->
            subgroups.dissolve(
                new DissolveSubgroup(
                    address.assessment(), subgroup.subgroupId(), seen.getShown(), why)),
        address.measures());
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}

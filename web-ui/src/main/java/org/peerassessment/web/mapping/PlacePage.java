package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Names a place of the assessment, or renames it. */
@Named("mapPlace")
@RequestScoped
public class PlacePage {
  @Inject private Address address;
  @Inject private Contexts contexts;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private Kind kind;
  private String name;

  @PostConstruct
  void read() {
    if (!isNew()) {
      long id = address.id("place");
      ContextView place =
          contexts.list(address.assessment()).stream()
              .filter(c -> c.contextId() == id)
              .findFirst()
              .orElseThrow(NoSuchRecord::new);
      kind = place.kind();
      name = place.name();
      seen.at(place.version()).with("name", name);
    }
  }

  public boolean isNew() {
    return !address.has("place");
  }

  public String save() {
    return forms.attempt(
        () -> {
          if (isNew()) {
            contexts.add(address.assessment(), kind, name);
          } else {
            contexts.rename(address.assessment(), address.id("place"), seen.getShown(), name);
          }
        },
        address.whereFrom());
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

package org.peerassessment.web.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.library.Interventions.InterventionAnswers;
import org.peerassessment.plan.api.library.Interventions.InterventionView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** One intervention: a new one, or the one named {@code i}. */
@Named
@RequestScoped
public class InterventionPage {
  private static final String NEXT = "/registers/interventions.xhtml?faces-redirect=true";

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Interventions library;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private InterventionView known;
  private String name;
  private String meaning;

  @PostConstruct
  void open() {
    if (parameters.containsKey("i")) {
      known = library.find(Numbers.recordId(parameters.get("i")));
      name = known.name();
      meaning = known.meaning();
      seen.at(known.version()).with("name", name).with("meaning", meaning);
    }
  }

  public String save() {
    InterventionAnswers answers = new InterventionAnswers(name, meaning);
    return forms.attempt(
        () -> {
          if (known == null) {
            library.add(answers);
          } else {
            library.change(known.interventionId(), seen.getShown(), answers);
          }
        },
        NEXT);
  }

  public String retire() {
    return forms.attempt(() -> library.setRetired(known.interventionId(), true), NEXT);
  }

  public String bringBack() {
    return forms.attempt(() -> library.setRetired(known.interventionId(), false), NEXT);
  }

  public InterventionView getKnown() {
    return known;
  }

  /** Whether its words can still be changed. */
  public boolean isOpen() {
    return known == null || !known.inUse();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMeaning() {
    return meaning;
  }

  public void setMeaning(String meaning) {
    this.meaning = meaning;
  }
}

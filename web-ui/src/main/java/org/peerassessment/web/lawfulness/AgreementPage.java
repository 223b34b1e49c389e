package org.peerassessment.web.lawfulness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.Agreements;
import org.peerassessment.core.api.lawfulness.Agreements.AgreementView;
import org.peerassessment.core.api.lawfulness.Agreements.EndAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.NewAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.Standing;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Typed;

/** Enters an agreement; ends, replaces or takes out the one that parameter {@code g} names. */
@Named
@RequestScoped
public class AgreementPage {
  private static final String LIST = "/registers/agreements.xhtml?faces-redirect=true";

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Agreements agreements;
  @Inject private Forms forms;
  @Inject private Seen seen;

  private final Typed typed = new Typed();
  private AgreementView known;

  @PostConstruct
  void find() {
    if (parameters.get("g") != null) {
      known = agreements.find(Numbers.recordId(parameters.get("g")));
      seen.at(known.edition())
          .with("until", known.inForceUntil())
          .with("endReason", known.endReason());
      typed.put("name", known.name());
      typed.put("covers", known.covers());
      typed.put("address", known.address());
    }
  }

  public String add() {
    return forms.attempt(() -> agreements.add(answers()), LIST, "lawfulness.agreement.added");
  }

  public String replace() {
    return forms.attempt(
        () -> agreements.replace(known.agreementId(), answers()),
        LIST,
        "lawfulness.agreement.replaced");
  }

  public String end() {
    EndAgreement command =
        new EndAgreement(
            known.agreementId(), seen.getShown(), typed.date("until"), typed.text("endReason"));
    return forms.attempt(() -> agreements.end(command), LIST, "lawfulness.agreement.ended");
  }

  public String withdraw() {
    return forms.attempt(
        () -> agreements.withdraw(known.agreementId()), LIST, "lawfulness.agreement.withdrawn");
  }

  private NewAgreement answers() {
    return new NewAgreement(
        typed.id("agencyId"),
        typed.text("name"),
        typed.text("covers"),
        typed.date("inForceFrom"),
        typed.date("inForceUntil"),
        typed.text("address"));
  }

  /** The agreement that the page is about, or null where a new one is entered. */
  public AgreementView getKnown() {
    return known;
  }

  /** Whether it can be ended or replaced. */
  public boolean isOpen() {
    return known != null && known.standing() != Standing.OVER;
  }

  public Typed getTyped() {
    return typed;
  }
}

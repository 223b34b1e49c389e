package org.peerassessment.web.lawfulness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.LawfulBasis.Basis;
import org.peerassessment.core.api.lawfulness.LawfulBasis.BasisView;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.lawfulness.PolicyView;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Typed;

/** Shows the lawful basis, and records one. */
@Named
@RequestScoped
public class BasisPage {
  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Policies policies;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private Clock clock;

  private final Typed typed = new Typed();
  private List<Purpose> purposes = new ArrayList<>();
  private BasisView view;
  private final Once<Optional<PolicyView>> policy =
      new Once<>(() -> policies.inForceAt(LocalDate.now(clock)));

  @PostConstruct
  void read() {
    view = lawfulBasis.view(assessment.getId());
    seen.at(view.version());
    view.current().ifPresent(this::beginWith);
  }

  private void beginWith(Basis basis) {
    purposes = new ArrayList<>(basis.purposes());
    typed.put("whyNecessary", basis.whyNecessary());
    typed.put("whyProportionate", basis.whyProportionate());
    seen.with("purposes", basis.purposes())
        .with("whyNecessary", basis.whyNecessary())
        .with("whyProportionate", basis.whyProportionate())
        .with("talkedThrough", basis.talkedThrough());
  }

  /**
   * Whether to ask, of those who may answer: none is recorded yet, or it is to be recorded anew.
   */
  public boolean isAsking() {
    return assessment.isMayWrite()
        && (view.current().isEmpty() || parameters.containsKey("again") || wasAsked());
  }

  /** Whether the form was open, though meanwhile somebody else has answered. */
  private boolean wasAsked() {
    return parameters.containsKey("lawful");
  }

  public String record() {
    return forms.attempt(
        () -> lawfulBasis.record(answers()),
        "/assessment/overview.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "lawfulness.basis.recorded");
  }

  private NewBasis answers() {
    return new NewBasis(
        assessment.getId(),
        new HashSet<>(purposes),
        typed.text("whyNecessary"),
        typed.text("whyProportionate"),
        typed.date("talkedThrough"),
        seen.getShown());
  }

  /** The policy version in force today, or null. */
  public PolicyView getPolicy() {
    return policy.get().orElse(null);
  }

  public Purpose[] getAllPurposes() {
    return Purpose.values();
  }

  public List<Purpose> getPurposes() {
    return purposes;
  }

  public void setPurposes(List<Purpose> purposes) {
    this.purposes = purposes == null ? new ArrayList<>() : purposes;
  }

  /** The basis that holds, or null. */
  public Basis getCurrent() {
    return view.current().orElse(null);
  }

  /** Bases that no longer hold, newest first. */
  public List<Basis> getEarlier() {
    return view.recorded().stream().skip(1).toList();
  }

  public Typed getTyped() {
    return typed;
  }
}

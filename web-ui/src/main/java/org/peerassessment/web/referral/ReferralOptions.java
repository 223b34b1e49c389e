package org.peerassessment.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.Colleague;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Level;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.web.frame.Once;

/** What can be chosen on the pages of the referral. */
@Named
@RequestScoped
public class ReferralOptions {
  @Inject private Accounts accounts;
  private final Once<List<Colleague>> colleagues = new Once<>(() -> accounts.colleagues());

  public Route[] getRoutes() {
    return Route.values();
  }

  public Cause[] getCauses() {
    return Cause.values();
  }

  public Kind[] getContextKinds() {
    return Kind.values();
  }

  public Footing[] getFootings() {
    return Footing.values();
  }

  public Threshold[] getThresholds() {
    return Threshold.values();
  }

  public Level[] getLevels() {
    return Level.values();
  }

  public Involvement[] getInvolvements() {
    return new Involvement[] {Involvement.CONTRIBUTOR, Involvement.READER};
  }

  public List<SelectItem> getPractitioners() {
    return people(colleague -> colleague.roles().contains(Role.PRACTITIONER));
  }

  public List<SelectItem> getSupervisors() {
    return people(colleague -> colleague.roles().contains(Role.PRACTICE_SUPERVISOR));
  }

  public List<SelectItem> getColleagues() {
    return people(colleague -> true);
  }

  /** The display name of a colleague, or empty. */
  public String nameOf(Long userId) {
    return all().stream()
        .filter(c -> userId != null && c.userId() == userId)
        .map(Colleague::displayName)
        .findFirst()
        .orElse("");
  }

  private List<SelectItem> people(Predicate<Colleague> wanted) {
    return all().stream()
        .filter(wanted)
        .map(c -> new SelectItem(c.userId(), c.displayName()))
        .toList();
  }

  private List<Colleague> all() {
    return colleagues.get();
  }
}

package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Typed;

/** Hands over the lead, changes the supervisor, names a colleague or ends their part. */
@Named
@RequestScoped
public class StaffChangePage {
  /** What the page's parameter {@code do} asks for. */
  public enum Change {
    LEAD,
    SUPERVISOR,
    NAME,
    END
  }

  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Staffing staffing;
  @Inject private SignIn signIn;
  @Inject private ReferralOptions options;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private Change change;
  private Staffing.StaffView before;

  @PostConstruct
  void read() {
    change =
        Arrays.stream(Change.values())
            .filter(known -> known.name().equalsIgnoreCase(parameters.get("do")))
            .findFirst()
            .orElseThrow(NoSuchRecord::new);
    before = staffing.view(assessment.getId());
    if (change == Change.END) {
      typed.put("userId", Numbers.recordId(parameters.get("user")));
    }
  }

  public String save() {
    return forms.attemptFor(this::saveAndGoOn, "referral.staff.changed." + change);
  }

  /** Who gives their own part away no longer opens the assessment. */
  private String saveAndGoOn() {
    AssessmentId id = assessment.getId();
    long me = signIn.whoAmI().userId();
    String reason = typed.text("reason");
    switch (change) {
      case LEAD -> staffing.handOver(id, typed.id("toUserId"), reason);
      case SUPERVISOR -> staffing.changeSupervisor(id, typed.id("toUserId"), reason);
      case NAME ->
          staffing.name(id, typed.id("userId"), typed.choice("as", Involvement.class), reason);
      case END -> staffing.end(id, typed.id("userId"), reason);
    }
    return wasMine(me)
        ? "/assessments.xhtml?faces-redirect=true"
        : "/assessment/referral/staff.xhtml?faces-redirect=true&a=" + id.value();
  }

  private boolean wasMine(long me) {
    return switch (change) {
      case LEAD -> before.lead().userId() == me;
      case SUPERVISOR -> before.supervisor().userId() == me;
      case NAME -> false;
      case END -> typed.id("userId") == me;
    };
  }

  /** Who works on it before the change. */
  public Staffing.StaffView getBefore() {
    return before;
  }

  /** Whom to name: everybody but the lead and the supervisor, who are named already. */
  public List<SelectItem> getColleagues() {
    Set<Object> named = Set.of(before.lead().userId(), before.supervisor().userId());
    return options.getColleagues().stream().filter(c -> !named.contains(c.getValue())).toList();
  }

  public Change getChange() {
    return change;
  }

  public Typed getTyped() {
    return typed;
  }
}

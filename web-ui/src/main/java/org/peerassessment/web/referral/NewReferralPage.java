package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.drafts.DraftRows;
import org.peerassessment.web.frame.Focus;
import org.peerassessment.web.frame.FormKey;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Typed;
import org.peerassessment.web.people.LikelyRows;

/** Records a referral: asks, lets the answers be checked, then keeps them. */
@Named
@ViewScoped
public class NewReferralPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Referrals referrals;
  @Inject private SignIn signIn;
  @Inject private LikelyRows likely;
  @Inject private FormKey formKey;
  @Inject private Forms forms;
  @Inject private Focus focus;
  @Inject private DraftRows draft;

  private final Typed typed = new Typed();
  private final List<ContextRow> contexts = new ArrayList<>(List.of(new ContextRow()));
  private final List<PersonRow> people = new ArrayList<>(List.of(new PersonRow()));
  private boolean checking;

  @PostConstruct
  void begin() {
    proposeLeadAndSupervisor();
    Stream.generate(ContextRow::new)
        .limit(draft.of("new", "new:contexts:", NewReferral.MOST))
        .skip(1)
        .forEach(contexts::add);
    Stream.generate(PersonRow::new)
        .limit(draft.of("new", "new:named:", NewReferral.MOST))
        .skip(1)
        .forEach(people::add);
  }

  private void proposeLeadAndSupervisor() {
    Caller caller = signIn.whoAmI();
    if (caller.roles().contains(Role.PRACTITIONER)) {
      typed.put("leadUserId", caller.userId());
    } else if (caller.roles().contains(Role.PRACTICE_SUPERVISOR)) {
      typed.put("supervisorUserId", caller.userId());
    }
  }

  public void addContext() {
    if (contexts.size() < NewReferral.MOST) {
      contexts.add(new ContextRow());
    }
    focus.on("new:contexts:" + (contexts.size() - 1) + ":contextKind:in");
  }

  public void addPerson() {
    if (people.size() < NewReferral.MOST) {
      people.add(new PersonRow());
    }
    focus.on("new:named:" + (people.size() - 1) + ":given:in");
  }

  /** Shows the answers once more if all of them fit. */
  public void check() {
    try {
      referrals.check(referral());
      checking = everybodySettled();
    } catch (NotAccepted refused) {
      refused.reasons().forEach(forms::show);
    }
  }

  /** Whether it is said of everybody named if they are somebody already known (R-REF-08). */
  private boolean everybodySettled() {
    boolean settled = true;
    int number = 0;
    for (PersonRow row : people) {
      number++;
      if (!row.isBlank() && !likely.settled(row.getChoice(), row.person())) {
        forms.show(Reason.about("named", "people.row.likely", number));
        settled = false;
      }
    }
    return settled;
  }

  public void change() {
    checking = false;
  }

  public String record() {
    return forms.attemptFor(this::recordAndGoOn, "referral.new.recorded");
  }

  private String recordAndGoOn() {
    NewReferral referral = referral();
    AssessmentId id = referrals.record(referral, formKey.get());
    long me = signIn.whoAmI().userId();
    boolean leads = referral.leadUserId() == null || isMe(me, referral.leadUserId());
    boolean named = leads || isMe(me, referral.supervisorUserId());
    return named
        ? "/assessment/overview.xhtml?faces-redirect=true&a=" + id.value()
        : "/assessments.xhtml?faces-redirect=true";
  }

  private static boolean isMe(long me, Long userId) {
    return userId != null && userId == me;
  }

  private NewReferral referral() {
    return new NewReferral(
        typed.text("label"),
        typed.text("referrerName"),
        typed.text("referrerRole"),
        typed.text("referrerAgency"),
        typed.date("received"),
        typed.choice("route", Route.class),
        typed.text("otherRoute"),
        typed.choice("cause", Cause.class),
        typed.date("happenedFrom"),
        typed.date("happenedTo"),
        typed.text("whatHappened"),
        typed.text("concerns"),
        contexts.stream().filter(row -> !row.isBlank()).map(ContextRow::context).toList(),
        people.stream().filter(row -> !row.isBlank()).map(PersonRow::person).toList(),
        typed.id("leadUserId"),
        typed.id("supervisorUserId"));
  }

  /** What will be recorded, to be checked. */
  public NewReferral getReferral() {
    return referral();
  }

  public Typed getTyped() {
    return typed;
  }

  public List<ContextRow> getContexts() {
    return contexts;
  }

  public List<PersonRow> getPeople() {
    return people;
  }

  public boolean isChecking() {
    return checking;
  }
}

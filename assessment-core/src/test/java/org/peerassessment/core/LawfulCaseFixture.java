package org.peerassessment.core;

import static org.peerassessment.core.InsideTheCore.as;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.shared.AssessmentId;

/** A fictional referral about a group at Hillside School, led by Amina Okafor. */
@ApplicationScoped
public class LawfulCaseFixture {
  /** The lead practitioner's account. */
  public static final String LEAD = "amina.okafor";

  @Inject private Referrals referrals;
  @Inject private LawfulBasis basis;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** Two people are named; no lawful basis is recorded. */
  public AssessmentId referred() throws Exception {
    return referredBy(LEAD);
  }

  /** The same, recorded and led by somebody else. */
  public AssessmentId referredBy(String lead) throws Exception {
    long ruth =
        as("ada.quill", accounts::list).stream()
            .filter(a -> a.userName().equals("ruth.adeyemi"))
            .mapToLong(AccountView::userId)
            .findFirst()
            .orElseThrow();
    return as(lead, () -> referrals.record(referral(ruth), UUID.randomUUID()));
  }

  /** As above, and the lawful basis is recorded. */
  public AssessmentId lawful() throws Exception {
    AssessmentId assessment = referred();
    as(
        LEAD,
        () ->
            basis.record(
                new NewBasis(
                    assessment,
                    Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
                    "Images of them are passed around",
                    "Single assessments would miss the group",
                    today(),
                    0)));
    return assessment;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private NewReferral referral(long supervisor) {
    return new NewReferral(
        "Year 9 image sharing",
        "Wren Marlow",
        "Head of year",
        "Hillside School",
        today(),
        Route.SCHOOL,
        null,
        Cause.INCIDENT,
        null,
        null,
        "Images were shared among pupils",
        "Images are passed around and shown at lunch",
        List.of(new NamedContext(Kind.SCHOOL, "Hillside School")),
        List.of(new NewPerson("Jo", "Sample", null), new NewPerson("Kit", "Example", null)),
        null,
        supervisor);
  }
}

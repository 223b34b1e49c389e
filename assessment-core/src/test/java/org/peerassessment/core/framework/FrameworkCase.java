package org.peerassessment.core.framework;

import static org.peerassessment.core.InsideTheCore.as;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
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

/** A fictional assessment that has come as far as the framework. */
@ApplicationScoped
public class FrameworkCase {
  private static final String AMINA = "amina.okafor";

  @Inject private Accounts accounts;
  @Inject private Referrals referrals;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Contexts contexts;
  @Inject private Evidence evidence;
  @Inject private Clock clock;

  /** Referred, and nothing more. */
  public AssessmentId refer() throws Exception {
    LocalDate today = LocalDate.now(clock);
    return as(AMINA, () -> referrals.record(referral(today, supervisor()), UUID.randomUUID()));
  }

  /** Referred, and its lawful basis recorded. */
  public AssessmentId begun() throws Exception {
    AssessmentId id = refer();
    NewBasis basis =
        new NewBasis(
            id,
            Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
            "Images are still being shared.",
            "Talking to single pupils did not end it.",
            LocalDate.now(clock),
            0);
    as(AMINA, () -> lawfulBasis.record(basis));
    return id;
  }

  /** The context of that name. */
  public long context(AssessmentId id, String name) throws Exception {
    return as(AMINA, () -> contexts.list(id)).stream()
        .filter(context -> context.name().equals(name))
        .mapToLong(ContextView::contextId)
        .findFirst()
        .orElseThrow();
  }

  /** The id of a new piece of evidence. */
  public long evidence(AssessmentId id, Viewpoint viewpoint) throws Exception {
    return as(AMINA, () -> evidence.add(id, told(viewpoint, null, Element.DYNAMICS)));
  }

  NewEvidence told(Viewpoint viewpoint, Long context, Element... elements) {
    return new NewEvidence(
        "Images were still shown in the lunch hall.",
        "Two members of the group",
        viewpoint,
        LocalDate.now(clock),
        Reliability.FIRST_HAND,
        Bearing.CONCERN,
        context,
        Set.of(elements),
        null);
  }

  private Long supervisor() {
    return accounts.colleagues().stream()
        .filter(colleague -> colleague.roles().contains(Role.PRACTICE_SUPERVISOR))
        .findFirst()
        .orElseThrow()
        .userId();
  }

  private static NewReferral referral(LocalDate today, Long supervisor) {
    return new NewReferral(
        "Year 9 image-sharing group",
        "Jo Marsh",
        "Head of year",
        "Hillside School",
        today,
        Route.SCHOOL,
        "",
        Cause.INCIDENT,
        null,
        null,
        "Images of pupils were shared in a group chat.",
        "Images shared among pupils.",
        List.of(
            new NamedContext(Kind.SCHOOL, "Hillside School"),
            new NamedContext(Kind.NEIGHBOURHOOD, "Marlow Park")),
        List.of(new NewPerson("Kai", "Brook", null)),
        null,
        supervisor);
  }
}

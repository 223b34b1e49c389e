package org.peerassessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.NewConcern;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.analysis.Weighting.NewWeighting;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.NewDecision;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;

/** A fictional assessment, led by Amina Okafor, brought as far as planning needs. */
@ApplicationScoped
public class MarlowCase {
  @Inject private Referrals referrals;
  @Inject private Screening screening;
  @Inject private Staffing staffing;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private Policies policies;
  @Inject private LawfulBasis lawfulness;
  @Inject private EmergencyDecisions emergencies;
  @Inject private Contexts contexts;
  @Inject private Evidence evidence;
  @Inject private Weighting weighting;
  @Inject private Summary summary;
  @Inject private Clock clock;

  AssessmentId referred() throws Exception {
    return RunAs.user(
        "amina.okafor",
        () -> {
          Long supervisor = colleague("Ruth");
          return referrals.record(
              new NewReferral(
                  "Year 9 image sharing",
                  "A head of year",
                  "Head of year",
                  "Hillside School",
                  today(),
                  Route.SCHOOL,
                  "",
                  Cause.INCIDENT,
                  null,
                  null,
                  "Images were shared.",
                  "Images shared among pupils.",
                  List.of(new NamedContext(Kind.NEIGHBOURHOOD, "Marlow Park")),
                  List.of(),
                  null,
                  supervisor),
              UUID.randomUUID());
        });
  }

  /** Names a colleague on it, or changes as what. */
  void named(AssessmentId id, String givenName, Involvement as) {
    RunAs.run("amina.okafor", () -> staffing.name(id, colleague(givenName), as, "Helps with it."));
  }

  private long colleague(String givenName) {
    return accounts.colleagues().stream()
        .filter(c -> c.displayName().startsWith(givenName))
        .findFirst()
        .orElseThrow()
        .userId();
  }

  void lawful(AssessmentId id) throws Exception {
    RunAs.user("ines.moreau", this::policy);
    RunAs.run(
        "amina.okafor",
        () ->
            lawfulness.record(
                new NewBasis(
                    id,
                    Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
                    "Harm goes on.",
                    "Single assessments were considered.",
                    today(),
                    0)));
  }

  private Object policy() {
    return policies.list().isEmpty()
        ? policies.add(new NewPolicy("1", today().minusYears(1), "https://council.example/policy"))
        : null;
  }

  void weighted(AssessmentId id) throws Exception {
    RunAs.user(
        "amina.okafor",
        () -> {
          long found =
              evidence.add(
                  id,
                  new NewEvidence(
                      "It is talked about in corridors.",
                      "Two pupils",
                      Viewpoint.YOUNG_PEOPLE,
                      today(),
                      Reliability.FIRST_HAND,
                      Bearing.CONCERN,
                      null,
                      EnumSet.of(Element.DYNAMICS),
                      null));
          return weighting.record(
              id,
              new NewWeighting(
                  today(),
                  List.of(school(id)),
                  "The school lets it pass.",
                  Set.of(found),
                  List.of(new Voice("Amina Okafor", "Lead", Stance.AGREED, "")),
                  "",
                  0));
        });
  }

  long concern(AssessmentId id) throws Exception {
    return RunAs.user(
        "amina.okafor",
        () -> summary.addConcern(id, new NewConcern(school(id), "Corridors are not watched.")));
  }

  long youthService() throws Exception {
    return RunAs.user(
        "ada.quill",
        () ->
            agencies.list().stream()
                .filter(a -> a.name().contains("Youth Service"))
                .findFirst()
                .orElseThrow()
                .agencyId());
  }

  /** An agency without any agreement. */
  long newAgency() throws Exception {
    return RunAs.user(
        "ada.quill", () -> agencies.add("Agency " + UUID.randomUUID(), Agencies.Kind.VOLUNTARY));
  }

  /** Decides to share with an agency although nothing is agreed with it, or no longer. */
  void emergency(AssessmentId id, long agency, boolean share) {
    LocalDate until = share ? today().plusDays(7) : null;
    RunAs.run(
        "amina.okafor",
        () ->
            emergencies.decide(
                new NewDecision(
                    id, agency, share, "Ruth Adeyemi", today(), "They meet tonight.", until)));
  }

  private long school(AssessmentId id) {
    return contexts.list(id).stream()
        .filter(c -> c.kind() == Kind.SCHOOL)
        .findFirst()
        .orElseThrow()
        .contextId();
  }

  /** Screening decides that no group assessment follows. */
  void stop(AssessmentId assessment) throws Exception {
    RunAs.run(
        "amina.okafor",
        () ->
            screening.decide(
                new ScreeningDecision(
                    assessment,
                    Footing.NON_STATUTORY,
                    Threshold.NOT_MET,
                    Map.of(),
                    false,
                    "",
                    "Lee Ash, screening manager",
                    today(),
                    "Nothing more is known.",
                    0)));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}

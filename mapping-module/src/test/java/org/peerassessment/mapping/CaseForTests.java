package org.peerassessment.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.startup.Readiness;

/** A fictional assessment, made through core's doors. */
@ApplicationScoped
public class CaseForTests {
  static final String LEAD = "amina.okafor";
  static final String OUTSIDER = "sam.hollis";
  private static final String OFFICER = "ines.moreau";

  @Inject private Readiness readiness;
  @Inject private Accounts accounts;
  @Inject private Referrals referrals;
  @Inject private Screening screening;
  @Inject private Policies policies;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private PeerGroup group;
  @Inject private People people;
  @Inject private Clock clock;

  /** Waits until the doors are open. */
  public void waitForDoors() throws InterruptedException {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!readiness.state().open()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The doors stay closed: " + readiness.state().reason());
      }
      Thread.sleep(100);
    }
  }

  /** A referral with two people named, led by {@link #LEAD}; the lawful basis is open. */
  public AssessmentId referred() throws Exception {
    return as(
        LEAD,
        () -> {
          Long supervisor =
              accounts.colleagues().stream()
                  .filter(c -> c.roles().contains(Role.PRACTICE_SUPERVISOR))
                  .findFirst()
                  .orElseThrow()
                  .userId();
          return referrals.record(
              new NewReferral(
                  "Example group",
                  "Jo Referrer",
                  "",
                  "Example School",
                  today(),
                  Route.SCHOOL,
                  "",
                  Cause.values()[0],
                  null,
                  null,
                  "Pictures were passed on.",
                  "Pictures passed on among pupils.",
                  List.of(new NamedContext(Kind.NEIGHBOURHOOD, "Example Park")),
                  List.of(
                      new NewPerson("Dara", "Example", null),
                      new NewPerson("Alex", "Beispiel", null)),
                  null,
                  supervisor),
              UUID.randomUUID());
        });
  }

  /** As {@link #referred}, with the lawful basis recorded and both people members. */
  public AssessmentId begun() throws Exception {
    AssessmentId assessment = referred();
    as(
        OFFICER,
        () ->
            policies.inForceAt(today()).isPresent()
                ? 0L
                : policies.add(
                    new NewPolicy("tests-1", today(), "https://council.example/policy")));
    as(
        LEAD,
        () -> {
          lawfulBasis.record(
              new NewBasis(
                  assessment,
                  Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
                  "Harm goes on.",
                  "Talking alone did not help.",
                  today(),
                  0));
          for (long person : peopleOf(assessment)) {
            group.includeMember(
                new PeerGroup.IncludeMember(
                    assessment,
                    PeerGroup.Who.known(person),
                    today(),
                    "Example School",
                    "Named at the referral"));
          }
          return null;
        });
    return assessment;
  }

  /** Screening decides that no group assessment follows. */
  public void stop(AssessmentId assessment) throws Exception {
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

  /** Ids of the people named, by name. */
  public List<Long> peopleOf(AssessmentId assessment) throws Exception {
    return as(
        LEAD, () -> people.list(assessment).stream().map(person -> person.personId()).toList());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Acts as the account of that name. */
  public static <T> T as(String userName, Callable<T> act) throws Exception {
    return RunAs.user(userName, act);
  }
}

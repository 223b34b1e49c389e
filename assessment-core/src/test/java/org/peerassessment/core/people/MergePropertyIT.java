package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;
import static org.peerassessment.core.MarlowshireCouncil.ADA;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Manner;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.group.Acquaintances;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Refusal;
import org.peerassessment.core.group.GroupFixture;

/** Whatever names two records of a person: merged and parted, each is named as before. */
@ExtendWith(ArquillianExtension.class)
class MergePropertyIT {
  private static final int ROUNDS = 12;
  private static final int ACTS = 8;

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private GroupFixture groups;
  @Inject private PeerGroup group;
  @Inject private Acquaintances acquaintances;
  @Inject private WhoBelongs belonging;
  @Inject private Families families;
  @Inject private Consents consents;
  @Inject private Screening screening;
  @Inject private People people;
  @Inject private Merges merges;
  @Inject private PersonRowsForTests rows;

  private final List<String> told = new ArrayList<>();
  private AssessmentId assessment;
  private long third;

  /** What may come to name a person. */
  private enum Act {
    LEFT_OUT,
    KNOWN,
    ACCOUNT_OF_ONE,
    ACCOUNT_OF_BOTH,
    SCREENED,
    MEMBER_WITH_CARER_AND_CONSENT
  }

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-REF-08")
  void mergedAndPartedEachIsNamedAsBefore() throws Exception {
    long seed = Long.getLong("merge.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      told.clear();
      told.add("merge.seed " + seed);
      round(random);
    }
  }

  private void round(Random random) throws Exception {
    assessment = cases.lawful();
    third = as(LEAD, () -> people.register(assessment, new NewPerson("Lou", "Third", null)));
    groups.include(assessment, Who.known(third));
    long jo = groups.person(assessment, "Jo Sample");
    long kit = groups.person(assessment, "Kit Example");
    long member = random.nextBoolean() ? jo : kit;
    for (int i = 0; i < random.nextInt(ACTS); i++) {
      Act act = Act.values()[random.nextInt(Act.values().length)];
      long one =
          act == Act.MEMBER_WITH_CARER_AND_CONSENT ? member : random.nextBoolean() ? jo : kit;
      told.add(act + " " + (one == jo ? "jo" : "kit"));
      happens(act, one, jo, kit);
    }
    Set<String> josBefore = rows.naming(jo);
    Set<String> kitsBefore = rows.naming(kit);
    merge(jo, kit, random.nextBoolean() ? Which.THIS : Which.OTHER);
    assertTrue(rows.naming(kit).stream().allMatch(r -> r.startsWith("written")), told::toString);
    assertTrue(links(rows.naming(jo)).containsAll(links(josBefore)), told::toString);
    Set<String> since = since(jo);
    long latest = as(ADA, () -> merges.list(0)).rows().get(0).mergeId();
    as(ADA, () -> merges.undo(latest, "They are two"));
    assertEquals(kitsBefore, rows.naming(kit), told::toString);
    Set<String> josNow = new HashSet<>(rows.naming(jo));
    josNow.removeAll(since);
    assertEquals(josBefore, josNow, told::toString);
  }

  private static Set<String> links(Set<String> named) {
    return named.stream().filter(r -> !r.startsWith("written")).collect(Collectors.toSet());
  }

  /** What comes to name the one who stayed after the merge. */
  private Set<String> since(long jo) throws Exception {
    Set<String> before = rows.naming(jo);
    as(LEAD, () -> belonging.record(says(Whose.STAKEHOLDER, Set.of(), "Park warden", Set.of(jo))));
    Set<String> since = new HashSet<>(rows.naming(jo));
    since.removeAll(before);
    return since;
  }

  private void merge(long jo, long kit, Which name) throws Exception {
    long shown = as(LEAD, () -> merges.compare(assessment, jo, kit)).version();
    MergePeople command =
        new MergePeople(assessment, jo, kit, shown, name, null, Map.of(), "The school says so");
    as(LEAD, () -> merges.merge(command));
  }

  private void happens(Act act, long one, long jo, long kit) throws Exception {
    switch (act) {
      case LEFT_OUT ->
          refusedOrNot(
              () ->
                  group.leaveOut(
                      new LeaveOut(
                          assessment, Who.known(one), cases.today().minusDays(30), "X", "Y")));
      case KNOWN -> knows(one);
      case ACCOUNT_OF_ONE -> account(one);
      case ACCOUNT_OF_BOTH -> account(jo, kit);
      case SCREENED -> screened(jo, kit);
      case MEMBER_WITH_CARER_AND_CONSENT -> joins(one);
    }
  }

  private void knows(long one) throws Exception {
    refusedOrNot(
        () ->
            acquaintances.record(
                new Acquaintances.Record(
                    assessment,
                    Acquaintances.Through.PLACE,
                    Set.of(one, third),
                    "The lunch hall",
                    null,
                    null,
                    "Lou")));
  }

  private void account(Long... named) throws Exception {
    refusedOrNot(
        () -> belonging.record(says(Whose.YOUNG_PEOPLE, Set.of(named), null, Set.of(named))));
  }

  private NewAccount says(Whose whose, Set<Long> tellers, String informant, Set<Long> belong) {
    return new NewAccount(assessment, whose, tellers, informant, cases.today(), belong, Set.of());
  }

  /** What answered differently for the two does not hold any more. */
  private void screened(long jo, long kit) throws Exception {
    screened(Map.of(jo, Threshold.MET, kit, Threshold.NOT_MET));
    screened(Map.of(jo, Threshold.MET, kit, Threshold.MET));
  }

  private void screened(Map<Long, Threshold> each) throws Exception {
    as(
        LEAD,
        () ->
            screening.decide(
                new ScreeningDecision(
                    assessment,
                    Footing.STATUTORY,
                    null,
                    each,
                    true,
                    "",
                    "Lee Ash",
                    cases.today(),
                    "They differ",
                    screening.view(assessment).version())));
  }

  private void joins(long one) throws Exception {
    refusedOrNot(
        () -> {
          groups.include(assessment, Who.known(one));
          families.addCarer(
              new AddCarer(
                  assessment,
                  one,
                  Who.known(third),
                  Relation.MOTHER,
                  Responsibility.YES,
                  "School"));
          consents.record(
              new NewConsent(
                  assessment,
                  one,
                  Answer.GIVEN,
                  Set.of(TakingPart.GROUP_WORK),
                  cases.today(),
                  "They themselves",
                  "Amina Okafor",
                  Manner.IN_WORDS,
                  null));
          return null;
        });
  }

  /** What the doors refuse at random is no arrangement. */
  private void refusedOrNot(Callable<?> act) throws Exception {
    try {
      as(LEAD, act);
    } catch (Refusal refused) {
      told.add("refused");
    }
  }
}

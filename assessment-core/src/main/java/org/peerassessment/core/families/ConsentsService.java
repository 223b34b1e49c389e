package org.peerassessment.core.families;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.group.GroupMembers;
import org.peerassessment.core.lawfulness.PurposeGate;
import org.peerassessment.core.referral.CaseLoad;

/** The door to consent to take part. */
@Stateless
@Door
public class ConsentsService implements Consents {
  private static final int MOST_NO = 1000;

  @Inject private FamilyRepository families;
  @Inject private GroupMembers members;
  @Inject private CaseLoad caseLoad;
  @Inject private Adults adults;
  @Inject private PurposeGate gate;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void record(NewConsent command) {
    AssessmentId assessment = command.assessment();
    gate.requireBegun(assessment);
    if (!asked(families.householdsToChange(assessment)).contains(command.personId())) {
      throw new NoSuchRecord();
    }
    List<ConsentEntry> all = families.consents(assessment);
    new Answers()
        .require(
            all.size() < FamilyRepository.MOST_CONSENTS,
            "",
            "families.consent.tooMany",
            FamilyRepository.MOST_CONSENTS)
        .accept();
    families.add(
        ConsentEntry.of(
            command,
            standing(all, command.personId()),
            LocalDate.now(clock),
            callers.current().userId(),
            clock.instant()));
  }

  @Override
  public List<PersonConsent> list(AssessmentId assessment) {
    Households households = families.households(assessment);
    List<ConsentEntry> all = families.consents(assessment);
    Map<Long, String> recorders = accounts.of(all.stream().map(ConsentEntry::recordedBy).toList());
    Map<Long, List<ConsentEntry>> byPerson =
        all.stream().collect(Collectors.groupingBy(ConsentEntry::personId));
    Set<Long> people = asked(households);
    Map<Long, String> names = adults.names(assessment, people);
    Set<Long> now = members.on(assessment.value(), LocalDate.now(clock));
    return people.stream()
        .map(
            id ->
                view(
                    id,
                    names.getOrDefault(id, ""),
                    households.hasMember(id),
                    households.hasMember(id) && !now.contains(id),
                    byPerson.getOrDefault(id, List.of()),
                    recorders))
        .sorted(
            Comparator.comparing(PersonConsent::member)
                .reversed()
                .thenComparing(PersonConsent::name))
        .toList();
  }

  private static PersonConsent view(
      long personId,
      String name,
      boolean member,
      boolean former,
      List<ConsentEntry> entries,
      Map<Long, String> recorders) {
    ConsentStanding standing = new ConsentStanding(entries);
    List<ConsentEntry> newestFirst = new ArrayList<>(entries);
    Collections.reverse(newestFirst);
    return new PersonConsent(
        personId,
        name,
        member,
        former,
        standing.answers(),
        standing.against(name),
        standing.noPartIn(),
        standing.noPartSince().orElse(null),
        newestFirst.stream().map(e -> e.view(recorders.getOrDefault(e.recordedBy(), ""))).toList());
  }

  @Override
  public void requireTakingPart(AssessmentId assessment, long personId) {
    require(of(assessment, personId).reasons(name(assessment, personId)));
  }

  @Override
  public void requireTakingPartIn(AssessmentId assessment, long personId, TakingPart kind) {
    require(of(assessment, personId).reasons(name(assessment, personId), kind));
  }

  private static void require(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }

  @Override
  public List<NoPart> takingNoPart(AssessmentId assessment) {
    return list(assessment).stream()
        .filter(p -> p.noPartSince() != null)
        .map(p -> new NoPart(p.personId(), p.name(), p.member(), p.noPartIn(), p.noPartSince()))
        .toList();
  }

  @Override
  public List<SaidNo> saidNo() {
    Set<Long> theirs = caseLoad.numbersToWriteIn(callers.current()).keySet();
    return families.consents(theirs).stream()
        .collect(Collectors.groupingBy(c -> List.of(c.assessmentId(), c.personId())))
        .entrySet()
        .stream()
        .flatMap(
            e ->
                new ConsentStanding(e.getValue())
                    .saidNo().stream()
                        .map(
                            to ->
                                new SaidNo(
                                    new AssessmentId(e.getKey().get(0)), e.getKey().get(1), to)))
        .limit(MOST_NO)
        .toList();
  }

  private ConsentStanding of(AssessmentId assessment, long personId) {
    return standing(families.consents(assessment), personId);
  }

  private static ConsentStanding standing(List<ConsentEntry> all, long personId) {
    return new ConsentStanding(all.stream().filter(c -> c.personId() == personId).toList());
  }

  private String name(AssessmentId assessment, long personId) {
    String name = adults.names(assessment, Set.of(personId)).get(personId);
    if (name == null) {
      throw new NoSuchRecord();
    }
    return name;
  }

  /** Everybody who is asked to take part: who is or was a member, parent or carer. */
  static Set<Long> asked(Households households) {
    Set<Long> people = new LinkedHashSet<>(households.members());
    households.carers().forEach(c -> people.add(c.adultId()));
    return people;
  }
}

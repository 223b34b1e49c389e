package org.peerassessment.core.families;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.EndCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.group.GroupMembers;
import org.peerassessment.core.referral.GoingOn;

/** The door to parents and carers, and whether they are told. */
@Stateless
@Door
public class FamiliesService implements Families {
  @Inject private FamilyRepository families;
  @Inject private GroupMembers members;
  @Inject private Adults adults;
  @Inject private AccountNames accounts;
  @Inject private GoingOn goingOn;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long addCarer(AddCarer command) {
    AssessmentId assessment = command.assessment();
    adults.requireNaming(assessment);
    Households households = families.householdsToChange(assessment);
    if (!households.hasMember(command.memberId())) {
      throw new NoSuchRecord();
    }
    Answers answers = Carer.check(Adults.check(new Answers(), command.who(), today()), command);
    answers
        .require(
            households.carers().size() < FamilyRepository.MOST_CARERS,
            "",
            "families.tooMany",
            FamilyRepository.MOST_CARERS)
        .accept();
    long adult = adults.resolve(assessment, command.who());
    new Answers()
        .require(adult != command.memberId(), "personId", "families.ofThemselves")
        .require(!households.ties(command.memberId(), adult), "personId", "families.carerAlready")
        .accept();
    return families
        .add(new Carer(command, adult, callers.current().userId(), clock.instant()))
        .id();
  }

  @Override
  public void endCarer(EndCarer command) {
    goingOn.requireNotClosed(command.assessment());
    existing(command.assessment(), command.carerId()).end(command, today());
  }

  @Override
  public void decide(NewTelling command) {
    goingOn.requireNotClosed(command.assessment());
    Carer carer = existing(command.assessment(), command.carerId());
    new Answers().require(carer.runs(), "", "families.noLonger").accept();
    families.add(TellingEntry.of(command, today(), callers.current().userId(), clock.instant()));
  }

  @Override
  public List<MemberFamily> list(AssessmentId assessment) {
    Households households = families.households(assessment);
    Set<Long> people = new HashSet<>(households.members());
    households.carers().forEach(c -> people.addAll(List.of(c.memberId(), c.adultId())));
    Map<Long, String> names = adults.names(assessment, people);
    List<CarerView> carers = views(households, names);
    Set<Long> now = members.on(assessment.value(), today());
    return households.members().stream()
        .map(id -> family(id, names.getOrDefault(id, ""), !now.contains(id), carers))
        .sorted(Comparator.comparing(MemberFamily::name))
        .toList();
  }

  private static MemberFamily family(
      long member, String name, boolean former, List<CarerView> all) {
    List<CarerView> own = all.stream().filter(c -> c.memberId() == member).toList();
    return new MemberFamily(
        member,
        name,
        former,
        own.stream().filter(c -> c.endedOn() == null).toList(),
        own.stream().filter(c -> c.endedOn() != null).toList());
  }

  private List<CarerView> views(Households households, Map<Long, String> names) {
    Map<Long, String> recorders =
        accounts.of(
            households.carers().stream()
                .flatMap(c -> households.decision(c).stream())
                .map(TellingEntry::recordedBy)
                .toList());
    return households.carers().stream().map(c -> view(c, households, names, recorders)).toList();
  }

  private CarerView view(
      Carer carer, Households households, Map<Long, String> names, Map<Long, String> recorders) {
    return carer.view(
        names.getOrDefault(carer.memberId(), ""),
        names.getOrDefault(carer.adultId(), ""),
        households.stands(carer, today()),
        households
            .decision(carer)
            .map(d -> d.view(recorders.getOrDefault(d.recordedBy(), "")))
            .orElse(null));
  }

  @Override
  public CarerHistory find(AssessmentId assessment, long carerId) {
    Carer carer = existing(assessment, carerId);
    List<TellingEntry> decisions = families.decisions(carer);
    Map<Long, String> recorders =
        accounts.of(decisions.stream().map(TellingEntry::recordedBy).toList());
    Map<Long, String> names =
        adults.names(assessment, Set.copyOf(List.of(carer.memberId(), carer.adultId())));
    Households one = new Households(Set.of(), List.of(carer), decisions.stream().limit(1).toList());
    return new CarerHistory(
        view(carer, one, names, recorders),
        decisions.stream().map(d -> d.view(recorders.getOrDefault(d.recordedBy(), ""))).toList());
  }

  private Carer existing(AssessmentId assessment, long carerId) {
    return families.carer(assessment, carerId).orElseThrow(NoSuchRecord::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

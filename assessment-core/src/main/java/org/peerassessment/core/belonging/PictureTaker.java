package org.peerassessment.core.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.group.GroupMembers;
import org.peerassessment.core.people.PeopleRegister;

/** Puts accounts, membership and resolutions together; each is asked for once. */
@ApplicationScoped
class PictureTaker {
  @Inject private AccountBook book;
  @Inject private PeerGroup group;
  @Inject private GroupMembers roster;
  @Inject private PeopleRegister register;
  @Inject private Clock clock;

  /** Of the accounts that hold; empty as long as there is none. */
  Picture now(AssessmentId assessment) {
    Picture nameless = nameless(assessment);
    return nameless.accounts().isEmpty()
        ? nameless
        : picture(assessment, nameless.accounts(), nameless.people());
  }

  /** The same for those who only count: without who told, and without names. */
  Picture nameless(AssessmentId assessment) {
    List<Account> holding = book.holding(assessment);
    return new Picture(
        holding,
        holding.isEmpty()
            ? Map.of()
            : Opinions.of(
                book.mentions(ids(holding)), book.settlements(assessment), members(assessment)),
        Map.of(),
        Map.of());
  }

  /** Those of the assessments with a disagreement that nobody has resolved. */
  Set<Long> differing(Set<Long> assessmentIds) {
    Map<Long, List<Mention>> said = book.mentionsThatHold(assessmentIds);
    Map<Long, List<Settlement>> settled = book.settlements(said.keySet());
    Map<Long, Set<Long>> members = roster.on(said.keySet(), LocalDate.now(clock));
    return said.entrySet().stream()
        .filter(
            e ->
                Opinions.of(
                        e.getValue(),
                        settled.getOrDefault(e.getKey(), List.of()),
                        members.getOrDefault(e.getKey(), Set.of()))
                    .values()
                    .stream()
                    .anyMatch(o -> o.agreement() == Agreement.OPEN))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of certain accounts, to read them; without anybody's opinions. */
  Picture of(AssessmentId assessment, List<Account> accounts) {
    Map<Long, Opinions> people =
        book.mentions(ids(accounts)).stream()
            .collect(Collectors.groupingBy(Mention::personId))
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> new Opinions(false, e.getValue(), Optional.empty())));
    return picture(assessment, accounts, people);
  }

  private Picture picture(
      AssessmentId assessment, List<Account> accounts, Map<Long, Opinions> people) {
    Map<Long, List<Long>> tellers =
        book.tellers(ids(accounts)).stream()
            .collect(
                Collectors.groupingBy(
                    Teller::accountId, Collectors.mapping(Teller::personId, Collectors.toList())));
    Set<Long> all = new HashSet<>(people.keySet());
    tellers.values().forEach(all::addAll);
    Map<Long, String> names =
        register.of(assessment.value(), all).stream()
            .collect(Collectors.toMap(PersonView::personId, PersonView::fullName));
    return new Picture(accounts, people, tellers, names);
  }

  private Set<Long> members(AssessmentId assessment) {
    return group.membersAt(assessment, LocalDate.now(clock)).stream()
        .map(MemberView::personId)
        .collect(Collectors.toSet());
  }

  private static Collection<Long> ids(List<Account> accounts) {
    return accounts.stream().map(Account::id).toList();
  }
}

package org.peerassessment.core.belonging;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.Resolve;
import org.peerassessment.core.api.belonging.Says;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.lawfulness.PurposeGate;
import org.peerassessment.core.people.PeopleRegister;

/** The door to accounts of who belongs. */
@Stateless
@Door
public class WhoBelongsService implements WhoBelongs {
  @Inject private PurposeGate gate;
  @Inject private AccountBook book;
  @Inject private PictureTaker pictures;
  @Inject private PeopleRegister register;
  @Inject private Grown grown;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long record(NewAccount command) {
    gate.requireBegun(command.assessment());
    Account account =
        Account.of(
            command,
            named(command),
            LocalDate.now(clock),
            callers.current().userId(),
            clock.instant());
    List<Account> holding = book.holding(command.assessment());
    holding.stream()
        .filter(account::isOfSameInformant)
        .findFirst()
        .ifPresentOrElse(
            before -> requireSomethingElse(command, account, before),
            () -> requireRoom(holding.size()));
    return book.add(account, command);
  }

  /** Another assessment's people are no people of this one. */
  private Names named(NewAccount command) {
    Set<Long> all = new HashSet<>(command.tellers());
    all.addAll(command.belong());
    all.addAll(command.notBelong());
    Map<Long, String> names =
        register.of(command.assessment().value(), all).stream()
            .collect(Collectors.toMap(PersonView::personId, PersonView::fullName));
    if (names.size() != all.size()) {
      throw new NoSuchRecord();
    }
    return new Names(names, grown.in(command.assessment()));
  }

  /** A second click would only bury the account before this one under itself. */
  private void requireSomethingElse(NewAccount command, Account account, Account before) {
    Map<Boolean, Set<Long>> said =
        book.mentions(List.of(before.id())).stream()
            .collect(
                Collectors.partitioningBy(
                    Mention::belongs, Collectors.mapping(Mention::personId, Collectors.toSet())));
    boolean same =
        before.on().equals(account.on())
            && said.get(true).equals(command.belong())
            && said.get(false).equals(command.notBelong());
    if (same) {
      throw new NotAccepted(Reason.of("belonging.sameAsBefore"));
    }
  }

  private static void requireRoom(int informants) {
    if (informants >= MOST_INFORMANTS) {
      throw new NotAccepted(Reason.of("belonging.tooManyInformants", MOST_INFORMANTS));
    }
  }

  @Override
  public List<Named> youngPeople(AssessmentId assessment) {
    Set<Long> adults = grown.in(assessment);
    return register.in(assessment.value()).stream()
        .filter(p -> !adults.contains(p.personId()))
        .map(p -> new Named(p.personId(), p.fullName()))
        .toList();
  }

  @Override
  public Comparison compare(AssessmentId assessment, int peoplePage, int accountsPage) {
    Picture picture = pictures.now(assessment);
    List<Account> columns = page(picture.accounts(), accountsPage, COLUMNS);
    List<Row> rows = picture.rows(columns);
    return comparison(picture, columns, rows, page(rows, peoplePage, PEOPLE));
  }

  @Override
  public Comparison everybody(AssessmentId assessment) {
    Picture picture = pictures.now(assessment);
    List<Row> rows = picture.rows(picture.accounts());
    return comparison(picture, picture.accounts(), rows, rows);
  }

  private static Comparison comparison(
      Picture picture, List<Account> columns, List<Row> all, List<Row> shown) {
    return new Comparison(
        columns.stream().map(picture::informant).toList(),
        shown,
        picture.accounts().size(),
        all.size(),
        (int) all.stream().filter(r -> r.agreement() == Agreement.OPEN).count());
  }

  @Override
  public OnePerson about(AssessmentId assessment, long personId) {
    Picture picture = pictures.now(assessment);
    Opinions opinions = opinions(picture, personId);
    List<Settlement> settled =
        book.settlements(assessment).stream().filter(s -> s.personId() == personId).toList();
    Map<Long, String> by = accounts.of(settled.stream().map(Settlement::recordedBy).toList());
    return new OnePerson(
        personId,
        picture.name(personId),
        opinions.member(),
        picture.accounts().stream().map(picture::informant).toList(),
        picture.accounts().stream().map(opinions::saidIn).toList(),
        opinions.agreement(),
        opinions.newest(),
        settled.stream().map(s -> s.view(by.getOrDefault(s.recordedBy(), ""))).toList());
  }

  @Override
  public void resolve(Resolve command) {
    Opinions opinions = opinions(pictures.now(command.assessment()), command.personId());
    if (opinions.newest() != command.newestRead()) {
      throw new ChangedMeanwhile();
    }
    if (opinions.agreement() != Agreement.OPEN) {
      throw new NotAccepted(Reason.of("belonging.nothingOpen"));
    }
    book.add(
        new Settlement(command, opinions.member(), callers.current().userId(), clock.instant()));
  }

  private static Opinions opinions(Picture picture, long personId) {
    Opinions opinions = picture.people().get(personId);
    if (opinions == null) {
      throw new NoSuchRecord();
    }
    return opinions;
  }

  @Override
  public List<AccountView> accounts(AssessmentId assessment, int page) {
    return views(assessment, book.all(assessment, Math.max(0, page) * PAGE, PAGE));
  }

  @Override
  public Optional<AccountView> own(AssessmentId assessment, long personId) {
    return views(assessment, book.holding(assessment)).stream()
        .filter(account -> account.tellers().stream().allMatch(t -> t.personId() == personId))
        .filter(account -> account.tellers().size() == 1)
        .findFirst();
  }

  @Override
  public AccountView account(AssessmentId assessment, long accountId) {
    return views(assessment, book.of(assessment, accountId)).stream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  private List<AccountView> views(AssessmentId assessment, List<Account> found) {
    Picture picture = pictures.of(assessment, found);
    Set<Long> holding =
        book.holding(assessment).stream().map(Account::id).collect(Collectors.toSet());
    Map<Long, String> by = accounts.of(found.stream().map(Account::recordedBy).toList());
    return found.stream()
        .map(
            a ->
                new AccountView(
                    picture.informant(a),
                    picture.named(picture.tellers().getOrDefault(a.id(), List.of())),
                    picture.named(said(picture, a, Says.BELONGS)),
                    picture.named(said(picture, a, Says.DOES_NOT_BELONG)),
                    by.getOrDefault(a.recordedBy(), ""),
                    a.recordedAt(),
                    holding.contains(a.id())))
        .toList();
  }

  private static List<Long> said(Picture picture, Account account, Says says) {
    return picture.people().entrySet().stream()
        .filter(e -> e.getValue().saidIn(account) == says)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <T> List<T> page(List<T> all, int page, int size) {
    return all.stream().skip((long) Math.max(0, page) * size).limit(size).toList();
  }
}

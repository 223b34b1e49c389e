package org.peerassessment.mapping.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.account.AccountLine;
import org.peerassessment.mapping.api.account.AccountView;
import org.peerassessment.mapping.api.account.DrawingKept;
import org.peerassessment.mapping.api.account.Labelled;
import org.peerassessment.mapping.api.account.OwnAccounts;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.OwnTies;

/** The door of young people's own accounts. */
@Stateless
@Door
public class OwnAccountsService implements OwnAccounts {
  /** To sit with one young person is a conversation with them. */
  private static final TakingPart SITTING = TakingPart.INDIVIDUAL_CONVERSATION;

  private static final Comparator<Labelled> BY_LABEL =
      Comparator.comparing(Labelled::label).thenComparing(Labelled::personId);

  @Inject private OwnTies ties;
  @Inject private Consents consents;
  @Inject private Outside outside;
  @Inject private EditLog log;

  @Override
  public List<Labelled> youngPeople(AssessmentId assessment) {
    Company company = ties.company(assessment);
    return labelled(company).stream().filter(p -> company.isMember(p.personId())).toList();
  }

  @Override
  public AccountView account(AssessmentId assessment, long person) {
    Company company = member(assessment, person);
    List<Labelled> everybody = labelled(company);
    Labelled who = everybody.stream().filter(p -> p.personId() == person).findFirst().orElseThrow();
    List<Reason> against = against(assessment, person);
    if (!against.isEmpty()) {
      return new AccountView(who, against, List.of(), Map.of(), Set.of());
    }
    Account account = said(assessment, person);
    return new AccountView(
        who,
        against,
        everybody.stream()
            .filter(p -> p.personId() != person)
            .filter(
                p -> company.isMember(p.personId()) || account.rings().containsKey(p.personId()))
            .toList(),
        account.rings(),
        account.statements());
  }

  @Override
  public List<AccountLine> check(RecordAccount command) {
    Company company = member(command.record(), command.person());
    consents.requireTakingPartIn(command.record(), command.person(), SITTING);
    Account account = said(command.record(), command.person());
    DrawnChecks.check(command, account, company);
    return Lines.of(account, outside.kept(command), id -> company.who(id).name());
  }

  @Override
  public DrawingKept record(RecordAccount command) {
    Entry entry = log.begin(command.record());
    Company company = member(command.record(), command.person());
    consents.requireTakingPartIn(command.record(), command.person(), SITTING);
    Account account = said(command.record(), command.person());
    if (!account.statements().equals(command.shown())) {
      throw new ChangedMeanwhile();
    }
    DrawnChecks.check(command, account, company);
    Changes changes = Changes.of(account, command, ties.today());
    int putOutside = outside.keep(command, ties.today());
    if (changes.count() > 0) {
      ties.take(command.record(), changes.told(), changes.moved(), changes.ended(), entry);
    } else if (putOutside == 0) {
      throw new NotAccepted(Reason.of("account.nothingNew"));
    }
    return new DrawingKept(changes.count(), putOutside);
  }

  private Account said(AssessmentId assessment, long person) {
    return Account.of(person, ties.all(assessment), outside.of(assessment, person));
  }

  private Company member(AssessmentId assessment, long person) {
    Company company = ties.company(assessment);
    if (!company.isMember(person)) {
      throw new NoSuchRecord();
    }
    return company;
  }

  private List<Reason> against(AssessmentId assessment, long person) {
    return consents.list(assessment).stream()
        .filter(consent -> consent.personId() == person && consent.against().containsKey(SITTING))
        .map(consent -> consent.against().get(SITTING))
        .toList();
  }

  private List<Labelled> labelled(Company company) {
    return ties.labels(company).entrySet().stream()
        .map(label -> new Labelled(label.getKey(), label.getValue()))
        .sorted(BY_LABEL)
        .toList();
  }
}

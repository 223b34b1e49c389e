package org.peerassessment.core.lawfulness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.Agreements;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/** The register of information-sharing agreements. */
@Stateless
@Door
public class AgreementsService implements Agreements {
  @Inject private SharingRepository sharing;
  @Inject private AgencyNames agencies;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public List<AgreementView> list() {
    return views(sharing.agreements());
  }

  @Override
  public AgreementView find(long agreementId) {
    return views(List.of(sharing.agreement(agreementId))).get(0);
  }

  @Override
  public long add(NewAgreement command) {
    Long agency = command.agencyId();
    AgreementAnswers.check(
            command,
            agency != null && agencies.holdInUse(agency),
            sharing.agreementTaken(agency, command.name(), command.inForceFrom()))
        .accept();
    return kept(new Agreement(agency, command, callers.current().userId(), clock.instant()));
  }

  @Override
  public void end(EndAgreement command) {
    Agreement agreement = sharing.agreementLocked(command.agreementId());
    agreement.end(command, sharing.lastReliedOn(agreement).orElse(null));
  }

  @Override
  public long replace(long agreementId, NewAgreement command) {
    Agreement agreement = sharing.agreementLocked(agreementId);
    if (sharing.isReplaced(agreement)) {
      throw new StandsInTheWay(Reason.of("lawfulness.agreement.replacedAlready"));
    }
    return kept(
        agreement.replace(
            command,
            sharing.lastReliedOn(agreement).orElse(null),
            callers.current().userId(),
            clock.instant()));
  }

  private long kept(Agreement agreement) {
    sharing.keep(agreement);
    return agreement.id();
  }

  @Override
  public void withdraw(long agreementId) {
    Agreement agreement = sharing.agreementLocked(agreementId);
    if (sharing.lastReliedOn(agreement).isPresent() || sharing.isReplaced(agreement)) {
      throw new StandsInTheWay(Reason.of("lawfulness.agreement.reliedOn"));
    }
    sharing.remove(agreement);
  }

  private List<AgreementView> views(List<Agreement> found) {
    Map<Long, String> partners = agencies.all();
    Map<Long, String> enterers =
        names.of(found.stream().map(Agreement::enteredBy).collect(Collectors.toSet()));
    Set<Long> reliedOn = sharing.reliedOn();
    Map<Long, Gap> gaps = Gaps.before(sharing.agreements());
    LocalDate today = LocalDate.now(clock);
    return found.stream()
        .map(
            a ->
                a.view(
                    partners.getOrDefault(a.agencyId(), ""),
                    gaps.get(a.id()),
                    reliedOn.contains(a.id()),
                    enterers.getOrDefault(a.enteredBy(), ""),
                    today))
        .sorted(Comparator.comparing(AgreementView::agency))
        .toList();
  }
}

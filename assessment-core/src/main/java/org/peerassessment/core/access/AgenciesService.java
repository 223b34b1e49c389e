package org.peerassessment.core.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.AgencyInUse;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Reason;

/** The register of agencies. */
@Stateless
@Door
public class AgenciesService implements Agencies {
  @Inject private AccountRepository accounts;
  @Inject @Any private Instance<AgencyInUse> uses;
  @Inject private Clock clock;

  @Override
  public List<AgencyView> list() {
    return accounts.agencies().stream().map(Agency::view).toList();
  }

  @Override
  public long add(String name, Kind kind) {
    check(0, name, kind);
    return accounts.keep(new Agency(name, kind)).id();
  }

  @Override
  public void change(long agencyId, long asRead, String name, Kind kind) {
    Agency agency = accounts.agency(agencyId);
    check(agencyId, name, kind);
    agency.change(asRead, name, kind);
  }

  @Override
  public void retire(long agencyId, long asRead, String because) {
    Agency agency = accounts.agencyLocked(agencyId);
    new Answers().text("because", because, Answers.LONG).accept();
    List<Reason> neededFor =
        uses.stream().flatMap(use -> use.neededFor(agencyId).stream()).toList();
    agency.retire(asRead, because, neededFor, LocalDate.now(clock));
  }

  @Override
  public void takeBackIntoUse(long agencyId) {
    accounts.agencyLocked(agencyId).takeBackIntoUse();
  }

  private void check(long agencyId, String name, Kind kind) {
    Answers answers = new Answers().text("name", name, Answers.SHORT).chosen("kind", kind);
    boolean taken =
        name != null
            && !name.isBlank()
            && accounts.agencyNamed(name).filter(other -> other.id() != agencyId).isPresent();
    answers.require(!taken, "name", "access.agency.taken").accept();
  }
}

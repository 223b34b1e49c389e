package org.peerassessment.core.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.startup.DemoPart;
import org.peerassessment.core.api.teams.Teams;
import org.peerassessment.core.api.teams.Teams.Place;

/** The fictional demo council has a team of its practitioners, led by their supervisor. */
@ApplicationScoped
public class DemoTeams implements DemoPart {
  @Inject private Accounts accounts;
  @Inject private Teams teams;

  @Override
  public void add() {
    teams.add("Marlow South");
    long north = teams.add("Marlow North");
    accounts.list().forEach(account -> join(north, account));
  }

  private void join(long team, AccountView account) {
    if (account.roles().contains(Role.PRACTITIONER)) {
      teams.put(team, account.userId(), Place.WORKS_IN_IT);
    } else if (account.roles().contains(Role.PRACTICE_SUPERVISOR)) {
      teams.put(team, account.userId(), Place.LEADS_IT);
    }
  }
}

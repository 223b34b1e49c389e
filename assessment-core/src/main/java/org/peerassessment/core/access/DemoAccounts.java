package org.peerassessment.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Secret;

/** The people of the fictional Marlowshire Council, one or two for each role. */
@Stateless
public class DemoAccounts {
  public static final String ADMINISTRATOR = "ada.quill";

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;

  /** Opens them if there is no account at all; answers whether it did. */
  public boolean open(String password) {
    if (!accounts.isEmpty()) {
      return false;
    }
    String hash = passwords.of(Secret.of(password));
    Agency council = agency("Marlowshire Council", Kind.COUNCIL);
    Agency youth = agency("Marlowshire Youth Service", Kind.YOUTH_SERVICE);
    Agency school = agency("Hillside School", Kind.SCHOOL);
    agency("Marlowshire Police", Kind.POLICE);
    agency("Marlowshire Health", Kind.HEALTH);
    open("amina.okafor", "Amina Okafor", council, Role.PRACTITIONER, hash);
    open("sam.hollis", "Sam Hollis", council, Role.PRACTITIONER, hash);
    open("ruth.adeyemi", "Ruth Adeyemi", council, Role.PRACTICE_SUPERVISOR, hash);
    open("theo.brandt", "Theo Brandt", youth, Role.PARTNER_WORKER, hash);
    open("priya.lund", "Priya Lund", school, Role.PARTNER_WORKER, hash);
    open("ines.moreau", "Ines Moreau", council, Role.INFORMATION_GOVERNANCE_OFFICER, hash);
    open("karl.nyberg", "Karl Nyberg", council, Role.AUDITOR, hash);
    open(ADMINISTRATOR, "Ada Quill", council, Role.ADMINISTRATOR, hash);
    return true;
  }

  private Agency agency(String name, Kind kind) {
    return accounts.keep(new Agency(name, kind));
  }

  private void open(String userName, String displayName, Agency agency, Role role, String hash) {
    accounts.keep(new UserAccount(userName, displayName, agency, Set.of(role), hash));
  }
}

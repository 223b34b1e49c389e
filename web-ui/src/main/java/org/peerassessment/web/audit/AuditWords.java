package org.peerassessment.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.peerassessment.web.frame.Words;

/** The trail's terms in words; what has none is shown as it stands. */
@Named
@ApplicationScoped
public class AuditWords {
  private static final String ROLE = "role ";

  @Inject private Words words;

  public String act(String act) {
    return worded("audit.act." + act, act);
  }

  public String outcome(String outcome) {
    return worded("audit.outcome." + outcome, outcome);
  }

  /** What was used: in words of its own, or {@code Referrals.record} as 'Referrals: record'. */
  public String door(String door) {
    String spaced = door.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
    String plain =
        spaced.isEmpty()
            ? ""
            : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1).replace(".", ": ");
    return worded("audit.door." + door, plain);
  }

  /**
   * What a row was about: {@code account 12 (theo.brandt)} as 'Account 12 (theo.brandt)', {@code
   * role auditor} with the role in words.
   */
  public String record(String record) {
    if (record.startsWith(ROLE)) {
      String role = record.substring(ROLE.length());
      String name = worded("access.Role." + role.toUpperCase(Locale.ROOT), role);
      return words.of("audit.record.role", name);
    }
    int end = record.replaceFirst(" [0-9].*", "").length();
    String kind = record.substring(0, end);
    return worded("audit.record." + kind.replace(' ', '-'), kind) + record.substring(end);
  }

  private String worded(String key, String otherwise) {
    return words.containsKey(key) ? words.get(key) : otherwise;
  }
}

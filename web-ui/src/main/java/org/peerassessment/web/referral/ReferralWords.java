package org.peerassessment.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.web.frame.Words;

/** Sentences of the referral pages that depend on what was answered. */
@Named
@RequestScoped
public class ReferralWords {
  @Inject private Words words;

  /**
   * When it happened: a day, a period, an open end, or not said. The form asks for no last day
   * where it was one day or goes on: an incident was one day, a concern goes on.
   */
  public String period(Cause cause, LocalDate from, LocalDate to) {
    if (from == null) {
      return to == null ? words.get("referral.period.none") : words.of("referral.period.until", to);
    }
    boolean oneDay = to == null ? cause == Cause.INCIDENT : from.equals(to);
    if (oneDay) {
      return words.of("referral.period.on", from);
    }
    return to == null
        ? words.of("referral.period.from", from)
        : words.of("referral.period.both", from, to);
  }
}

package org.peerassessment.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.web.frame.Words;

/** Sentences of the referral pages that depend on what was answered. */
@Named
@RequestScoped
public class ReferralWords {
  @Inject private Words words;

  /** When it happened: a day, a period, an open end, or not said. */
  public String period(LocalDate from, LocalDate to) {
    if (from == null) {
      return to == null ? words.get("referral.period.none") : words.of("referral.period.until", to);
    }
    if (to == null) {
      return words.of("referral.period.from", from);
    }
    return from.equals(to) ? words.date(from) : words.of("referral.period.both", from, to);
  }
}

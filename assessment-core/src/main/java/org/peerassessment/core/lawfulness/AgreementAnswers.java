package org.peerassessment.core.lawfulness;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.peerassessment.core.api.lawfulness.Agreements.EndAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.NewAgreement;
import org.peerassessment.core.api.shared.Answers;

/** What an entry of the register of agreements must say. */
final class AgreementAnswers {
  private static final int ADDRESS = 500;
  private static final Set<String> SCHEMES = Set.of("https", "http");

  private AgreementAnswers() {}

  /**
   * @param taken whether one of this name with this agency begins on that day already
   */
  static Answers check(NewAgreement told, boolean agencyKnown, boolean taken) {
    return words(
            new Answers()
                .chosen("agencyId", told.agencyId())
                .require(
                    told.agencyId() == null || agencyKnown,
                    "agencyId",
                    "lawfulness.agreement.noSuchAgency"),
            told)
        .require(!taken, "name", "lawfulness.agreement.taken");
  }

  private static Answers words(Answers answers, NewAgreement told) {
    return answers
        .text("name", told.name(), Answers.SHORT)
        .text("covers", told.covers(), Answers.LONG)
        .date("inForceFrom", told.inForceFrom())
        .optionalDate("inForceUntil", told.inForceUntil())
        .notBefore("inForceUntil", told.inForceUntil(), told.inForceFrom())
        .text("address", told.address(), ADDRESS)
        .require(
            told.address().isEmpty() || isAddress(told.address()),
            "address",
            "lawfulness.agreement.address.whole");
  }

  /** The one that comes in place of another begins once that one was last relied on. */
  static Answers checkReplacement(
      NewAgreement told, LocalDate firstDay, LocalDate lastDay, LocalDate lastReliedOn) {
    LocalDate earliest = (lastReliedOn == null ? firstDay : lastReliedOn).plusDays(1);
    return words(new Answers(), told)
        .notBefore("inForceFrom", told.inForceFrom(), earliest)
        .require(
            lastDay == null
                || told.inForceFrom() == null
                || !told.inForceFrom().isAfter(lastDay.plusDays(1)),
            "inForceFrom",
            "lawfulness.agreement.overBefore",
            lastDay == null ? "" : lastDay);
  }

  static Answers checkEnd(
      EndAgreement command, LocalDate firstDay, LocalDate lastDay, LocalDate lastReliedOn) {
    return new Answers()
        .date("until", command.until())
        .notBefore("until", command.until(), lastReliedOn == null ? firstDay : lastReliedOn)
        .require(
            lastDay == null || command.until() == null || !command.until().isAfter(lastDay),
            "until",
            "lawfulness.agreement.overBefore",
            lastDay == null ? "" : lastDay)
        .text("endReason", command.endReason(), Answers.LONG);
  }

  /** Whether it can be opened in a browser, by the public or within the council. */
  static boolean isAddress(String address) {
    try {
      URI uri = new URI(address);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getUserInfo() == null
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

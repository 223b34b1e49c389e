package org.peerassessment.mapping.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.account.OwnAccounts;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.map.Company;

/** Checks a drawing before it is compared with anything. */
final class DrawnChecks {
  private DrawnChecks() {}

  /**
   * @throws NoSuchRecord if somebody is placed whom the assessment does not name, or somebody has
   *     ended who was not of the account
   * @throws org.peerassessment.core.api.shared.NotAccepted if the drawing does not fit together
   */
  static void check(RecordAccount drawn, Account account, Company company) {
    List<Long> ids = drawn.placed().stream().map(Placed::personId).toList();
    if (!company.people().keySet().containsAll(ids)
        || !account.byOther().keySet().containsAll(drawn.ended())) {
      throw new NoSuchRecord();
    }
    answers(drawn, ids)
        .require(!account.byOther().isEmpty() || !drawn.placed().isEmpty(), "", "account.nobody")
        .accept();
  }

  private static Answers answers(RecordAccount drawn, List<Long> ids) {
    Answers answers =
        new Answers()
            .require(!ids.contains(drawn.person()), "", "mapping.tie.samePerson")
            .require(Set.copyOf(ids).size() == ids.size(), "", "account.placedTwice");
    for (Placed placed : drawn.placed()) {
      answers
          .chosen("ring", placed.ring())
          .chosen("kind", placed.kind())
          .require(
              placed.kind() == null || OwnAccounts.KINDS.contains(placed.kind()),
              "kind",
              "account.kindNotHere");
    }
    return answers.require(!endedOnARing(drawn), "", "account.endedOnRing");
  }

  private static boolean endedOnARing(RecordAccount drawn) {
    return drawn.ended().stream().anyMatch(onRings(drawn)::contains);
  }

  private static Set<Long> onRings(RecordAccount drawn) {
    return drawn.placed().stream()
        .filter(placed -> placed.ring() != null && placed.ring().strength().isPresent())
        .map(Placed::personId)
        .collect(Collectors.toSet());
  }
}

package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.settings.SettingsBook;

/**
 * What keeps the ground under everybody's work from going away unseen: agreements about to end with
 * none to follow, and a policy that is missing. For those who keep both registers.
 */
@ApplicationScoped
class KeepersWork implements WorkListSource {
  /** Days for which an agreement that has ended is still asked about. */
  private static final int DAYS_AFTER = 30;

  @Inject private SharingRepository sharing;
  @Inject private LawfulnessRepository lawfulness;
  @Inject private Partners partners;
  @Inject private AgencyNames agencies;
  @Inject private SettingsBook settings;

  @Override
  public List<Item> waitingFor(Caller caller) {
    if (!caller.may(Permission.POLICY_WRITE)) {
      return List.of();
    }
    LocalDate today = partners.today();
    return Stream.concat(policy(today), agreements(today)).toList();
  }

  private Stream<Item> policy(LocalDate today) {
    return lawfulness.inForceAt(today).isPresent()
        ? Stream.empty()
        : Stream.of(
            new Item(Reason.of("lawfulness.work.noPolicy"), "", "/registers/policies.xhtml", null));
  }

  private Stream<Item> agreements(LocalDate today) {
    LocalDate from = today.minusDays(DAYS_AFTER);
    LocalDate to = today.plusDays(settings.daysNear());
    Map<Long, String> inUse = agencies.inUse();
    return sharing.runningOut(from, to).stream()
        .filter(agreement -> inUse.containsKey(agreement.agencyId()))
        .map(agreement -> item(agreement, inUse.get(agreement.agencyId())));
  }

  private static Item item(Agreement agreement, String agency) {
    return new Item(
        Reason.of("lawfulness.work.agreementEnds", agency, agreement.name()),
        "",
        "/registers/agreement.xhtml?g=" + agreement.id(),
        agreement.lastDay());
  }
}

package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.StuckSource;
import org.peerassessment.core.referral.ReferralDay;

/** Assessments without a lawful basis, and checks of the purpose that were asked for. */
@ApplicationScoped
public class LawfulnessStuck implements StuckSource {
  @Inject private LawfulnessRepository bases;
  @Inject private PurposeRepository purposes;
  @Inject private ReferralDay referralDay;
  @Inject private Clock clock;

  @Override
  public List<Stuck> in(Collection<Long> assessmentIds) {
    Set<Long> lawful = bases.withBasis(assessmentIds);
    List<Long> without = assessmentIds.stream().filter(id -> !lawful.contains(id)).toList();
    Map<Long, LocalDate> received = referralDay.of(without);
    return Stream.concat(
            received.entrySet().stream()
                .map(e -> stuck(e.getKey(), "basis", e.getValue(), "basis")),
            purposes.askedSince(assessmentIds).entrySet().stream()
                .map(
                    e ->
                        stuck(
                            e.getKey(),
                            "purpose",
                            e.getValue().atZone(clock.getZone()).toLocalDate(),
                            "purpose")))
        .toList();
  }

  private static Stuck stuck(long id, String key, LocalDate since, String page) {
    return new Stuck(
        id,
        Reason.of("lawfulness.stuck." + key),
        null,
        since,
        "/assessment/lawfulness/" + page + ".xhtml?a=" + id);
  }
}

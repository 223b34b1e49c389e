package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.Timeframe;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/** What is decided anew, by several at once: one is first, and who reads it may follow. */
@ExtendWith(ArquillianExtension.class)
class DecidedAnewIT {
  private static final int ROUNDS = 3;
  private static final int AT_ONCE = 8;

  @Inject private MarlowshireCouncil council;
  @Inject private Referrals referrals;
  @Inject private Screening screening;
  @Inject private Timeframe timeframe;
  @Inject private Clock clock;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-ACC-05")
  void ofManyWhoScreenAtOnceOneIsFirst() throws Exception {
    AssessmentId id = referred();
    LocalDate today = LocalDate.now(clock);
    severalAtOnce(
        read ->
            screening.decide(ReferralFixture.nobodyMeets(id, "After " + read + ".", today, read)),
        () -> screening.view(id).version());
    assertEquals(
        "After " + (2 * ROUNDS - 1) + ".",
        as(AMINA, () -> screening.view(id)).current().orElseThrow().whyGroup());
  }

  @Test
  @Tag("R-ACC-05")
  void ofManyWhoSetATimeframeAtOnceOneIsFirst() throws Exception {
    AssessmentId id = referred();
    LocalDate due = LocalDate.now(clock).plusDays(9);
    severalAtOnce(
        read -> timeframe.set(ReferralFixture.timeframe(id, due.plusDays(read), read)),
        () -> timeframe.view(id).version());
    assertEquals(
        due.plusDays(2 * ROUNDS - 1),
        as(AMINA, () -> timeframe.view(id)).current().orElseThrow().due());
  }

  @Test
  @Tag("R-ACC-05")
  void ofManyWhoWordTheReferralAnewAtOnceOneIsFirst() throws Exception {
    AssessmentId id = referred();
    severalAtOnce(
        read -> referrals.reword(id, read, "Group " + read, "Concerns " + read),
        () -> referrals.view(id).version());
    assertEquals("Group " + (2 * ROUNDS - 1), as(AMINA, () -> referrals.view(id)).label());
  }

  /** In each round several decide at once, then somebody who has read what was decided. */
  private void severalAtOnce(LongConsumer decide, LongSupplier version) throws Exception {
    ManagedExecutorService atOnce =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    for (int round = 0; round < ROUNDS; round++) {
      long read = as(AMINA, version::getAsLong);
      assertEquals(2L * round, read);
      List<Callable<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(() -> decided(decide, read));
      }
      int first = 0;
      for (Future<Boolean> done : atOnce.invokeAll(all)) {
        first += done.get() ? 1 : 0;
      }
      assertEquals(1, first, "in round " + round);
      assertTrue(decided(decide, as(AMINA, version::getAsLong)), "who has read it");
    }
  }

  private static boolean decided(LongConsumer decide, long read) {
    try {
      does(AMINA, () -> decide.accept(read));
      return true;
    } catch (RuntimeException refused) {
      if (ChangedMeanwhile.isIn(refused)) {
        return false;
      }
      throw refused;
    }
  }

  private AssessmentId referred() {
    LocalDate received = LocalDate.now(clock).minusDays(3);
    long ruth = council.idOf(RUTH);
    return as(
        AMINA,
        () -> referrals.record(ReferralFixture.referral(received, null, ruth), UUID.randomUUID()));
  }
}

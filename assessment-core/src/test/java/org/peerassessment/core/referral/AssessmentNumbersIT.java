package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;

/** The numbers of assessments: each once, without a gap, whoever refers at the same time. */
@ExtendWith(ArquillianExtension.class)
class AssessmentNumbersIT {
  @Inject private MarlowshireCouncil council;
  @Inject private Referrals referrals;
  @Inject private NumbersForTests numbers;

  @Resource private ManagedExecutorService threads;

  private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-REF-02")
  void referralsAtTheSameTimeNeverGetTheSameNumber() throws Exception {
    int many = 12;
    NewReferral referral = referral();
    List<Future<AssessmentId>> running = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      running.add(
          threads.submit(() -> as(AMINA, () -> referrals.record(referral, UUID.randomUUID()))));
    }
    Set<String> numbers = new HashSet<>();
    for (Future<AssessmentId> one : running) {
      AssessmentId id = one.get();
      numbers.add(as(AMINA, () -> referrals.view(id)).number());
    }
    assertEquals(many, numbers.size());
  }

  @Test
  @Tag("R-REF-02")
  void theFirstReferralsOfAYearFollowOneAnotherThoughSomeAreTakenBack() throws Exception {
    int many = 12;
    for (int year = 2101; year <= 2130; year++) {
      int first = year;
      List<Future<String>> running = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        boolean kept = i % 3 != 0;
        running.add(threads.submit(() -> numbers.next(first, kept)));
      }
      Set<String> kept = new HashSet<>();
      for (Future<String> one : running) {
        kept.add(one.get());
      }
      kept.remove("");
      assertEquals(8, kept.size());
      assertTrue(kept.contains("PGA-" + year + "-0008"), kept::toString);
    }
  }

  @Test
  @Tag("R-REF-02")
  void aReferralRefusedOrTakenBackLeavesNoGapInTheNumbers() {
    int before = count(refer(AMINA));
    NewReferral noSupervisor = ReferralFixture.referral(today, null, null);
    assertThrows(
        NotAccepted.class,
        () -> does(AMINA, () -> referrals.record(noSupervisor, UUID.randomUUID())));
    numbers.next(today.getYear(), false);
    assertEquals(before + 1, count(refer(AMINA)));
  }

  private NewReferral referral() {
    return ReferralFixture.referral(today, null, council.idOf(RUTH));
  }

  private AssessmentId refer(String userName) {
    NewReferral referral = referral();
    return as(userName, () -> referrals.record(referral, UUID.randomUUID()));
  }

  private int count(AssessmentId id) {
    String number = as(AMINA, () -> referrals.view(id)).number();
    return Integer.parseInt(number.substring("PGA-2026-".length()));
  }
}

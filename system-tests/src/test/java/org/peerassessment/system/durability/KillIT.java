package org.peerassessment.system.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.SuiteSize;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Programs;
import org.peerassessment.system.server.ReadyPage;
import org.peerassessment.system.server.Waiting;

/** {@code kill -9} of the server, of the database, and of both, while a script writes. */
class KillIT {

  private static final Duration BY_ITSELF = Duration.ofSeconds(60);

  @Test
  @Tag("R-ACC-04")
  void nothingAcknowledgedIsLostAndTheAuditChainStaysWhole() throws InterruptedException {
    Random random = new Random();
    int rounds = SuiteSize.of(3, 20);
    try (LaunchedSuite suite = LaunchedSuite.first("kill");
        Writer writer = new Writer(suite)) {
      for (int round = 0; round < rounds; round++) {
        int before = writer.acknowledged().size();
        assertTrue(
            Waiting.until(BY_ITSELF, () -> writer.acknowledged().size() > before + 2),
            "The script writes");
        Thread.sleep(random.nextInt(1_500));
        kill(suite, round % 3);
        Map<String, String> promised = writer.acknowledged();
        assertEquals(List.of(), lost(suite, promised), "Round " + round);
        System.out.println("Kill round " + round + ": " + promised.size() + " kept, 0 lost");
      }
      writer.end();
      assertEquals(List.of(), lost(suite, writer.acknowledged()));
      theAuditChainIsWhole(suite);
    }
  }

  private static void kill(LaunchedSuite suite, int which) {
    ProcessHandle database = suite.database();
    if (which == 0) {
      Programs.kill(database);
      assertTrue(new ReadyPage(suite.base()).opensWithin(BY_ITSELF), "Back by itself");
      return;
    }
    Programs.kill(suite.server());
    if (which == 2) {
      Programs.kill(database);
    }
    suite.start();
  }

  /** Those that are not there again. While the suite says that its doors are closed we wait. */
  private static List<String> lost(LaunchedSuite suite, Map<String, String> promised) {
    Session amina = new Session(suite.base());
    amina.patientlySignIn("amina.okafor", suite.demoPassword(), BY_ITSELF);
    List<String> lost = new ArrayList<>();
    promised.forEach(
        (address, label) -> {
          Answer answer = amina.patiently(BY_ITSELF, () -> amina.get(address));
          if (answer.status() != 200 || !answer.body().contains(label)) {
            lost.add(label + " " + address + ": " + answer.status());
          }
        });
    return lost;
  }

  private static void theAuditChainIsWhole(LaunchedSuite suite) {
    Session karl = Session.signedIn(suite.base(), "karl.nyberg", suite.demoPassword());
    Answer chain = karl.get("audit/chain.xhtml");
    Answer checked =
        karl.send(
            chain.formWith("Check the chain now").orElseThrow().pressing("Check the chain now"));
    assertTrue(checked.words().contains("The chain is intact"), checked::words);
  }
}

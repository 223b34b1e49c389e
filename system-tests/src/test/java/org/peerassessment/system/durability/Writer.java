package org.peerassessment.system.durability;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.Portal;

/**
 * A script that records referrals one after the other and notes each that the portal acknowledged,
 * as long as the portal answers; afterwards it begins again.
 */
final class Writer implements AutoCloseable {

  private static final long PAUSE_MILLIS = 200;

  private final Portal portal;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::write, "writer");
  private volatile boolean ended;

  Writer(Portal portal) {
    this.portal = portal;
    thread.start();
  }

  private void write() {
    while (!ended) {
      try {
        Session amina = Session.signedIn(portal.base(), "amina.okafor", portal.demoPassword());
        while (!ended) {
          String label = "Kill test " + next.incrementAndGet() + ".";
          ReferralForm.opened(amina)
              .send(amina, label)
              .location()
              .filter(to -> to.contains("overview"))
              .ifPresent(to -> acknowledged.put(to, label));
        }
      } catch (UncheckedIOException | IllegalStateException | java.util.NoSuchElementException e) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Label of each referral by the address of its assessment. */
  Map<String, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Writes no more. */
  void end() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end();
  }
}

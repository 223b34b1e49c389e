package org.peerassessment.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.peerassessment.core.api.audit.AuditTrail.Check;
import org.peerassessment.core.api.audit.AuditTrail.Fault;

/** No change, removal, reordering or cut of the chain goes unseen. */
@Tag("R-ACC-04")
class ChainTest {
  private static final Instant START = Instant.parse("2026-11-03T09:00:00Z");

  @Property(tries = 50)
  void anUntouchedChainIsIntact(@ForAll @IntRange(min = 0, max = 40) int length) {
    assertTrue(walk(chain(length), Map.of()).intact());
  }

  @Property(tries = 100)
  void aChangedRowShows(
      @ForAll @IntRange(min = 1, max = 20) int length,
      @ForAll @IntRange(min = 0, max = 19) int at,
      @ForAll @IntRange(min = 0, max = 4) int field) {
    Assume.that(at < length);
    List<ChainLink> links = chain(length);
    ChainLink link = links.get(at);
    links.set(
        at,
        new ChainLink(
            link.number(), changed(link.entry(), field), link.previousHash(), link.hash()));
    Check check = walk(links, Map.of());
    assertEquals(Fault.CHANGED, check.fault());
    assertEquals(at + 1, check.brokenAt());
  }

  @Property(tries = 100)
  void aRemovedRowShows(
      @ForAll @IntRange(min = 2, max = 20) int length,
      @ForAll @IntRange(min = 0, max = 18) int at) {
    Assume.that(at < length - 1);
    List<ChainLink> links = chain(length);
    links.remove(at);
    assertEquals(Fault.REMOVED_OR_REORDERED, walk(links, Map.of()).fault());
  }

  @Property(tries = 100)
  void twoRowsThatChangedPlacesShow(
      @ForAll @IntRange(min = 2, max = 20) int length,
      @ForAll @IntRange(min = 0, max = 19) int one,
      @ForAll @IntRange(min = 0, max = 19) int other) {
    Assume.that(one < length && other < length && one != other);
    List<ChainLink> links = chain(length);
    Collections.swap(links, one, other);
    assertFalse(walk(links, Map.of()).intact());
  }

  @Property(tries = 100)
  void aTailThatWasCutBehindAnExportedHeadShows(
      @ForAll @IntRange(min = 1, max = 20) int length,
      @ForAll @IntRange(min = 0, max = 19) int kept) {
    Assume.that(kept < length);
    List<ChainLink> links = chain(length);
    ChainLink head = links.get(length - 1);
    Map<Long, String> exported = Map.of(head.number(), head.hash());
    assertTrue(walk(links, exported).intact());
    assertEquals(Fault.CUT, walk(links.subList(0, kept), exported).fault());
  }

  @Property(tries = 50)
  void aChainWrittenAnewFromSomePlaceDoesNotHoldTheExportedHead(
      @ForAll @IntRange(min = 1, max = 20) int length) {
    List<ChainLink> links = chain(length);
    ChainLink head = links.get(length - 1);
    ChainLink forged =
        ChainLink.after(head.number() - 1, head.previousHash(), changed(head.entry(), 0));
    links.set(length - 1, forged);
    assertTrue(walk(links, Map.of()).intact());
    assertFalse(walk(links, Map.of(head.number(), head.hash())).intact());
  }

  private static Check walk(List<ChainLink> links, Map<Long, String> exported) {
    ChainCheck check = new ChainCheck(exported);
    for (ChainLink link : links) {
      Fault fault = check.next(link);
      if (fault != Fault.NONE) {
        return new Check(false, 0, link.number(), fault);
      }
    }
    return check.end();
  }

  private static List<ChainLink> chain(int length) {
    List<ChainLink> links = new ArrayList<>();
    String hash = ChainLink.START;
    for (int i = 0; i < length; i++) {
      ChainLink link = ChainLink.after(i, hash, entry(i));
      links.add(link);
      hash = link.hash();
    }
    return links;
  }

  private static AuditEntry entry(int i) {
    return new AuditEntry(
        START.plusSeconds(i), 7L, "READ", "Referrals.view", "DONE", "assessment", 42L, 42L, null);
  }

  private static AuditEntry changed(AuditEntry e, int field) {
    return new AuditEntry(
        field == 0 ? e.at().plusNanos(1000) : e.at(),
        field == 1 ? null : e.actorId(),
        field == 2 ? "WRITE" : e.act(),
        e.door(),
        field == 3 ? "REFUSED" : e.outcome(),
        e.recordKind(),
        field == 4 ? (Long) 43L : e.recordId(),
        e.assessmentId(),
        e.digest());
  }
}

package org.peerassessment.core.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.audit.AuditTrail.Check;
import org.peerassessment.core.api.audit.AuditTrail.Fault;

/** Walks the chain from its start and says where it breaks, if it does. */
final class ChainCheck {
  private static final int STEP = 5000;

  private final Map<Long, String> exportedHeads;
  private long number;
  private String hash = ChainLink.START;

  /**
   * @param exportedHeads number and hash of every head that was handed out
   */
  ChainCheck(Map<Long, String> exportedHeads) {
    this.exportedHeads = exportedHeads;
  }

  Check walk(AuditTable table) throws SQLException {
    List<ChainLink> links = table.after(0, STEP);
    while (!links.isEmpty()) {
      for (ChainLink link : links) {
        Fault fault = next(link);
        if (fault != Fault.NONE) {
          return new Check(false, number, link.number(), fault);
        }
      }
      links = table.after(number, STEP);
    }
    return end();
  }

  /** Takes the next link; anything but NONE ends the walk. */
  Fault next(ChainLink link) {
    if (!link.follows(number, hash)) {
      return Fault.REMOVED_OR_REORDERED;
    }
    if (!link.isUnchanged() || !agreesWithExport(link)) {
      return Fault.CHANGED;
    }
    number = link.number();
    hash = link.hash();
    return Fault.NONE;
  }

  /** What the walk found once there are no more links. */
  Check end() {
    boolean cut = exportedHeads.keySet().stream().anyMatch(exported -> exported > number);
    return cut
        ? new Check(false, number, number + 1, Fault.CUT)
        : new Check(true, number, 0, Fault.NONE);
  }

  private boolean agreesWithExport(ChainLink link) {
    return exportedHeads.getOrDefault(link.number(), link.hash()).equals(link.hash());
  }
}

package org.peerassessment.core.api.access;

import java.util.List;
import org.peerassessment.core.api.shared.Reason;

/**
 * What an agency is needed for now. Every bean of this kind, of any module, is asked before an
 * agency is retired; as long as one of them names anything, it stays in use.
 */
public interface AgencyInUse {
  /**
   * @return one reason for each kind of thing, in words that say what to finish first and hold
   *     nothing of any record; empty if nothing is open
   */
  List<Reason> neededFor(long agencyId);
}

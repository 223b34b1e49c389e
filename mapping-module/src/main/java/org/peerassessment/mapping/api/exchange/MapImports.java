package org.peerassessment.mapping.api.exchange;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.mapping.api.map.PeerMap;

/**
 * Brings people, ties and uses of places in from CSV (RFC 4180) and GraphML (R-MAP-13): all of a
 * file or nothing. Whoever made the file may have meant harm; what cannot be read is told with its
 * line.
 */
@Local
public interface MapImports {
  /** A million bytes, as limits are told. */
  int MEGABYTE = 1_000_000;

  /**
   * Bytes of the largest file that is read. A full map taken out whole, with a sentence or two to
   * each tie and use, fits: a map that its own import refuses would be no copy.
   */
  int LARGEST_FILE = 16 * MEGABYTE;

  /**
   * People, ties, and uses of places, of each of which one file holds at most so many: as many as a
   * map, so that the count of no map keeps its own file from coming back.
   */
  int MOST = PeerMap.MOST;

  /** People at most who may be the same as somebody known, and are asked about one by one. */
  int MOST_LIKELY = 100;

  /**
   * What the file would bring; keeps nothing. Errors of the file are part of the answer.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted about {@code file} if it is empty or too
   *     large
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.READ)
  Preview preview(ImportFile command);

  /**
   * Brings the file in, as one edit that one undo takes back; people and places that it named in
   * the assessment stay named.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if something has an error or is open
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful basis is recorded,
   *     or if the file or the assessment is not what was previewed
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  Preview.Counts bringIn(BringIn command);
}

package org.peerassessment.mapping.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.Thing;

/** One kind of things that edits turn; a bean for each, so that undo finds them. */
public interface Things {
  Thing kind();

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if it is not of this assessment
   */
  Recorded<?, ?> of(AssessmentId assessment, long id);

  /**
   * The same of many that one edit turned, in any order; asks by batches where there can be many.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if one is not of this assessment
   */
  default Map<Long, Recorded<?, ?>> of(AssessmentId assessment, Collection<Long> ids) {
    Map<Long, Recorded<?, ?>> found = new HashMap<>();
    ids.forEach(id -> found.put(id, of(assessment, id)));
    return found;
  }

  /** Undo or redo changed the thing: asks for what the change of such a thing asks for. */
  void turnedRound(AssessmentId assessment, Recorded<?, ?> thing);

  /** The same for all that one edit had changed; asks once where each would ask the same. */
  default void turnedRound(AssessmentId assessment, List<Recorded<?, ?>> all) {
    all.forEach(thing -> turnedRound(assessment, thing));
  }
}

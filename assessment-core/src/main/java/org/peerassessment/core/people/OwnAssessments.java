package org.peerassessment.core.people;

import java.util.Map;
import org.peerassessment.core.api.access.Caller;

/**
 * The assessments that a person is named on, for the features before the one that keeps them:
 * nobody of another assessment is ever found (R-ACC-02).
 */
public interface OwnAssessments {
  /** The number of each, by id; none for somebody who may not read assessments any more. */
  Map<Long, String> numbers(Caller caller);

  /** The same of those that the person is named on to write in; none that is closed. */
  Map<Long, String> numbersToWriteIn(Caller caller);
}

package org.peerassessment.mapping.api.exchange;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Brings in what was previewed.
 *
 * @param previewed digest of the preview that was looked at
 */
public record BringIn(ImportFile file, String previewed) implements About {
  @Override
  public AssessmentId record() {
    return file.record();
  }

  /** Holds no word of the file, so that none reaches a log. */
  @Override
  public String toString() {
    return "BringIn[" + file + "]";
  }
}

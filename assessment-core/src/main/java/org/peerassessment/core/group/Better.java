package org.peerassessment.core.group;

import static org.peerassessment.core.api.shared.Answers.LONG;

import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Words;

/**
 * A better reason to include somebody or to leave them out.
 *
 * @param version of the record as it was read
 * @param was the reason as it was read
 * @param why what was wrong with it
 */
record Better(int version, String was, String reason, String why) {
  Better {
    reason = Words.orEmpty(reason);
  }

  /**
   * @param answers what was found to be wrong already
   * @param stands the reason as it stands
   * @throws ChangedMeanwhile if something else was read than stands
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  void require(Answers answers, int versionNow, String stands) {
    if (version != versionNow || !stands.equals(was)) {
      throw new ChangedMeanwhile();
    }
    answers
        .text("reason", reason, LONG)
        .require(!reason.equals(stands), "reason", "group.reasonTheSame")
        .text("why", why, LONG)
        .accept();
  }
}

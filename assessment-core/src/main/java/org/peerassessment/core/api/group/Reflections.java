package org.peerassessment.core.api.group;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Why some young people were referred and others were not (R-GRP-07; guidance, "Identifying and
 * defining peer groups": stay reflective in the reasons). Asked when the group is defined, when it
 * is widened, and when its risk was looked at again; what was written before stays.
 */
@Local
public interface Reflections {
  /**
   * Writes it down, anew if it was written before.
   *
   * @return id of what was written
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit, or says word
   *     for word what was written last
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the group is defined, or
   *     without the recorded lawful purpose
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long write(Write command);

  /** Latest first; at most 200. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<View> list(AssessmentId assessment);

  /** Why it is asked now; empty if nothing happened since it was last written. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Optional<Occasion> asked(AssessmentId assessment);

  /** What asks for it. */
  enum Occasion {
    DEFINED,
    WIDENED,
    LOOKED_AGAIN
  }

  /**
   * @param text at most 4,000 characters
   */
  record Write(AssessmentId assessment, String text) implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Write[" + assessment + "]";
    }
  }

  /**
   * @param occasion what asked for it
   */
  record View(long id, Occasion occasion, String text, String by, Instant at) {}
}

package org.peerassessment.core.api.workspace;

import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * One line of the assessment's list of tasks. Each feature, of any module, brings its own as a
 * bean; the workspace gathers them. Called only behind a door that has checked the record.
 */
public interface Section {
  /** Key such as {@code group.members}; its page is {@code /assessment/group/members.xhtml}. */
  String key();

  Stage stage();

  /** Position within the stage, from 10 in tens. */
  int order();

  /**
   * Whether it can be worked although the assessment was stopped: as what belongs to the start,
   * such as the screening itself, and what has to be settled before a stopped one is closed.
   */
  default boolean opensWhenStopped() {
    return stage() == Stage.START;
  }

  /** Where this task stands, and what blocks it. */
  Standing standing(AssessmentId assessment);

  /** The five stages in which an assessment is read and worked. */
  enum Stage {
    START,
    LISTEN,
    UNDERSTAND,
    ACT,
    ACCOUNT
  }

  /** State of a task; WAITING was begun and may not go on, CLOSED takes nothing new for good. */
  enum State {
    NOT_STARTED,
    CANNOT_START,
    IN_PROGRESS,
    LOOK_AGAIN,
    WAITING,
    DONE,
    CLOSED
  }

  /**
   * @param summary one sentence on what is there so far
   * @param blockers what stands in the way, empty unless the state is CANNOT_START, WAITING or
   *     CLOSED
   */
  record Standing(State state, Reason summary, List<Blocker> blockers) {
    public Standing {
      blockers = List.copyOf(blockers);
    }

    public static Standing of(State state, Reason summary) {
      return new Standing(state, summary, List.of());
    }

    /** The same with what is there so far, where the whole assessment may not go on. */
    public Standing held(List<Blocker> by) {
      boolean begun = state != State.NOT_STARTED && state != State.CANNOT_START;
      return new Standing(begun ? State.WAITING : State.CANNOT_START, summary, by);
    }

    /** The same with what is there, where the whole assessment is closed. */
    public Standing closed(Blocker by) {
      return new Standing(State.CLOSED, summary, List.of(by));
    }

    public static Standing blocked(Reason summary, List<Blocker> blockers) {
      return new Standing(State.CANNOT_START, summary, blockers);
    }
  }
}

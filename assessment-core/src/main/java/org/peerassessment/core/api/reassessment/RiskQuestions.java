package org.peerassessment.core.api.reassessment;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * A change in members, ties or places asks the lead to re-assess risk (R-GRP-05); the question
 * stays open until the lead or the supervisor answers it with a reason. Answered questions are the
 * history.
 */
@Local
public interface RiskQuestions {
  /** Most open questions listed at once. */
  int MOST_OPEN = 200;

  /** Most changes named under one question; the count tells of all. */
  int MOST_CHANGES = 30;

  /** Answered questions on one page of the history. */
  int PAGE = 20;

  /**
   * Asks to look at the risk again, in the transaction of the change itself. Joins the open
   * question of that kind and day, if there is one. Asks nothing as long as the group never had two
   * members: before that there is no group whose risk could have changed.
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void ask(Change change);

  /** What is open, oldest first; at most 200. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  OpenQuestions open(AssessmentId assessment);

  /**
   * What was answered, last answer first; 20 at most.
   *
   * @param first how many to leave out
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Question> answered(AssessmentId assessment, int first);

  /**
   * Answers one or more questions with one reason.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if one of them was answered, or
   *     something more gathered in it, after it was read
   * @throws org.peerassessment.core.api.shared.StandsInTheWay for anybody but the lead and the
   *     supervisor
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void answer(Answer command);

  /**
   * @param count how many are open, listed or not
   * @param mayAnswer whether the caller is the lead or the supervisor
   */
  record OpenQuestions(List<Question> questions, long count, boolean mayAnswer) {
    public OpenQuestions {
      questions = List.copyOf(questions);
    }
  }

  /**
   * @param version how often something gathered in it; goes back with the answer
   * @param changes how many changes it is about
   * @param latest the latest of them, newest first; at most 30
   * @param answer null while open
   */
  record Question(
      long id,
      int version,
      Change.Kind kind,
      LocalDate askedOn,
      int changes,
      List<Changed> latest,
      Answered answer) {
    public Question {
      latest = List.copyOf(latest);
    }
  }

  /**
   * @param what key of the words for what changed
   * @param people names of whom it is about; may be empty
   * @param place name of the place, or empty
   */
  record Changed(String what, List<String> people, String place, String by, Instant at) {
    public Changed {
      people = List.copyOf(people);
    }
  }

  /**
   * @param whatNow what follows; empty where the risk is unchanged
   */
  record Answered(Outcome outcome, String why, String whatNow, String by, Instant at) {}

  /** Whether the risk is another one now. */
  enum Outcome {
    UNCHANGED,
    CHANGED
  }

  /** A question as it was read. */
  record Seen(long questionId, int version) {}

  /**
   * @param why why the risk is unchanged, or how it has changed
   * @param whatNow what follows; needed where the risk has changed, else left out
   */
  record Answer(
      AssessmentId assessment, List<Seen> questions, Outcome outcome, String why, String whatNow)
      implements About {
    public Answer {
      questions = questions == null ? List.of() : List.copyOf(questions);
    }

    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Answer[" + assessment + "]";
    }
  }
}

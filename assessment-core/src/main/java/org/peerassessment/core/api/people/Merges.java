package org.peerassessment.core.api.people;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Slice;

/**
 * Makes two records of one person one, and parts them again (R-REF-08). Which of the two rows stays
 * is no question to anybody: everything that names the one comes to name the other.
 */
@Local
public interface Merges {
  /** For how many days a merge can be undone. */
  int DAYS_TO_UNDO = 30;

  /** Merges on one page. */
  int PAGE = 50;

  /**
   * Both records side by side, and what stands in the way of making them one. Who does not work on
   * everything that names either of the two hears only that: what is held of them may be known from
   * elsewhere.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name the
   *     first, no assessment of the caller's names the other, or both are the same
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.READ)
  Pair compare(AssessmentId assessment, long personId, long otherId);

  /**
   * Makes them one. Everything that named either names one person; a row that the one who stays has
   * the like of is put aside, and what contradicts it and holds has to be put right first. While
   * they are one, how both were written is shown and found. Each assessment that is rewritten tells
   * of it on its timeline.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord as {@link #compare}
   * @throws org.peerassessment.core.api.shared.NotAccepted if the reason, or a choice between two
   *     answers that differ, is missing
   * @throws org.peerassessment.core.api.shared.StandsInTheWay with what {@link #compare} says
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if either was corrected since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void merge(MergePeople command);

  /** People who were merged into others in this assessment: the id now, by the id then. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Map<Long, Long> mergedIn(AssessmentId assessment);

  /**
   * For administrators, who see no case: nothing here tells who was merged.
   *
   * @param page from 0
   */
  @Guarded(value = Permission.MERGE_UNDO, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Slice<MergeLine> list(int page);

  /**
   * Parts the two again: what was moved goes back, what was recorded since stays with the one who
   * stayed. How the other is written is nowhere on their record then. Each assessment that is
   * rewritten tells of it on its timeline.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is no such merge
   * @throws org.peerassessment.core.api.shared.NotAccepted without a reason
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if it is undone already, more than
   *     {@link #DAYS_TO_UNDO} days old, or a later merge has to be undone first
   */
  @Guarded(
      value = Permission.MERGE_UNDO,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "merge")
  void undo(long mergeId, String because);

  /**
   * @param numbers of the caller's assessments that name the first
   * @param otherNumbers likewise of the other
   * @param standsInTheWay empty if they can be made one
   */
  record Pair(
      PersonDetail person,
      List<String> numbers,
      PersonDetail other,
      List<String> otherNumbers,
      List<Reason> standsInTheWay) {
    public Pair {
      numbers = List.copyOf(numbers);
      otherNumbers = List.copyOf(otherNumbers);
      standsInTheWay = List.copyOf(standsInTheWay);
    }

    /** Goes back with the merge; another one as soon as either of the two is corrected. */
    public long version() {
      return person.version() + other.version();
    }

    /** Holds no name, so that none reaches a log. */
    @Override
    public String toString() {
      return "Pair[" + person + ", " + other + "]";
    }
  }

  /**
   * @param mergedBy display name; likewise for undoing, or empty
   * @param until last day on which it can be undone
   * @param undoneAt null while it holds
   */
  record MergeLine(
      long mergeId,
      Instant mergedAt,
      String mergedBy,
      LocalDate until,
      boolean canBeUndone,
      Instant undoneAt,
      String undoneBy) {}
}

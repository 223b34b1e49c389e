package org.peerassessment.core.api.drafts;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.Slice;

/**
 * The caller's own drafts: answers as they were typed, whether they would be accepted or not, until
 * the form is sent or thrown away (R-ENG-13). Nobody reads another person's. A draft about an
 * assessment that the caller is not, or no longer, named on is no such record.
 */
@Local
public interface Drafts {
  /** Most characters of one form's answers. */
  int LARGEST = 400_000;

  /** Most drafts one person has; beyond, the oldest gives way. */
  int MOST = 100;

  /** How many drafts are read at once, each as long as may be. */
  int PAGE = 10;

  /**
   * Keeps the answers of a form in place of what was kept of it before.
   *
   * @param title what the page is called, 200 characters at most; longer ones are cut
   * @param answers in a notation of the portal's own
   * @return when
   * @throws org.peerassessment.core.api.shared.NotAccepted if they are longer than {@link #LARGEST}
   */
  @Guarded(
      value = Permission.OWN_ACCOUNT,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.LISTED,
      about = "draft")
  Instant keep(DraftForm form, String title, String answers);

  @Guarded(
      value = Permission.OWN_ACCOUNT,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.LISTED,
      about = "draft")
  Optional<Draft> find(DraftForm form);

  /**
   * All of the caller's drafts, the newest first, wherever their forms can be reached or not.
   *
   * @param page from 0, each of {@link #PAGE}; a page behind the last is the last
   */
  @Guarded(
      value = Permission.OWN_ACCOUNT,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.LISTED,
      about = "draft")
  Slice<Mine> mine(int page);

  /** Does away with the draft of a form that was sent, or that the caller throws away. */
  @Guarded(
      value = Permission.OWN_ACCOUNT,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.LISTED,
      about = "draft")
  void discard(DraftForm form);

  /**
   * One of the caller's drafts.
   *
   * @param title what the page is called
   */
  record Mine(DraftForm form, String title, Draft draft) {}

  /** Answers as they were typed. */
  record Draft(Instant keptAt, String answers) {
    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Draft[" + keptAt + "]";
    }
  }
}

package org.peerassessment.web.people;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.web.frame.Words;

/**
 * Whether somebody newly named is one of those who may be the same, or somebody else. It holds for
 * the name it was made for, and is asked again once that is typed differently.
 */
public class Choice implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long SOMEBODY_ELSE = 0;

  private String about;
  private List<SelectItem> options = List.of();
  private Long same;

  /** Whether the choice for this person is still to be offered. */
  boolean isOpenFor(NewPerson typed) {
    return !key(typed).equals(about);
  }

  /**
   * Offers these; none leaves nothing to choose.
   *
   * @param members ids of those who belong to the group already
   */
  void offer(NewPerson typed, List<Likely> likely, Set<Long> members, Words words) {
    about = key(typed);
    same = null;
    options = likely.isEmpty() ? List.of() : Offers.of(likely, SOMEBODY_ELSE, members, words);
  }

  /** Whether it was made, or there is nothing to choose. */
  boolean isMade() {
    return options.isEmpty() || same != null;
  }

  /** The person typed, known as whom they were chosen to be. */
  public NewPerson settle(NewPerson typed) {
    return isOpenFor(typed) || same == null || same == SOMEBODY_ELSE ? typed : typed.knownAs(same);
  }

  private static String key(NewPerson typed) {
    return typed.givenName() + '\n' + typed.familyName() + '\n' + typed.dateOfBirth();
  }

  public boolean isOffered() {
    return !options.isEmpty();
  }

  public List<SelectItem> getOptions() {
    return options;
  }

  public Long getSame() {
    return same;
  }

  public void setSame(Long same) {
    this.same = same;
  }
}

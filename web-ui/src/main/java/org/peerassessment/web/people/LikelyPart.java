package org.peerassessment.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.frame.Words;

/**
 * On forms that name one person: who of those already known may be the same (R-REF-08). The form
 * comes back once with the choice, and what was typed stays.
 */
@Named("likely")
@ViewScoped
public class LikelyPart implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private People people;
  @Inject private PeerGroup group;
  @Inject private Words words;
  private final Choice choice = new Choice();

  /**
   * The person to record, known as whom they were chosen to be.
   *
   * @param typed may be null, where nobody new was named
   * @throws NotAccepted if somebody may be the same and the choice is still to be made
   */
  public NewPerson settle(AssessmentId assessment, NewPerson typed) {
    if (typed == null || typed.givenName().isEmpty()) {
      return typed;
    }
    if (choice.isOpenFor(typed)) {
      choice.offer(typed, people.likely(assessment, typed), members(assessment), words);
    }
    if (!choice.isMade()) {
      throw new NotAccepted(Reason.about("same", "people.likely.choose"));
    }
    return choice.settle(typed);
  }

  /** Choosing one of them anew would only be refused: the offer says so. */
  private Set<Long> members(AssessmentId assessment) {
    return group.members(assessment).stream()
        .filter(MemberView::runs)
        .map(MemberView::personId)
        .collect(Collectors.toSet());
  }

  public Choice getChoice() {
    return choice;
  }
}

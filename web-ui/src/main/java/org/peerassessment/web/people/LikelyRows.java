package org.peerassessment.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.web.frame.Words;

/** On the form of a referral, which names several people: the same choice for each of them. */
@RequestScoped
public class LikelyRows {
  @Inject private People people;
  @Inject private Words words;

  /** Offers who may be the same, once for what is typed; answers whether the choice is made. */
  public boolean settled(Choice choice, NewPerson typed) {
    if (choice.isOpenFor(typed)) {
      choice.offer(typed, people.likely(typed), Set.of(), words);
    }
    return choice.isMade();
  }
}

package org.peerassessment.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.web.frame.Words;

/** What is said of those who may be the same person. */
@Tag("R-REF-08")
class LikelyOffersTest {
  @Test
  void whoIsAMemberAlreadyIsSaidToBe() {
    assertEquals(
        List.of(
            "The same person: Kai Brook, date of birth not known; already a member of this group;"
                + " same name",
            "The same person: Kay Brook, date of birth not known; named in this assessment;"
                + " same name",
            "Somebody else: go on with what I typed"),
        Offers.of(List.of(likely(7, "Kai"), likely(8, "Kay")), 0, Set.of(7L), new Words()).stream()
            .map(item -> item.getLabel())
            .toList());
  }

  private static Likely likely(long id, String given) {
    PersonView person = new PersonView(id, given, "Brook", null);
    return new Likely(person, Set.of(Likely.Because.SAME_NAME), true, List.of());
  }
}

package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-REF-08")
class MayMergeTest {
  private static final Reason TIED = Reason.of("mapping.merge.tieBetween");
  private static final Reason NOT_ALONE = Reason.of("people.merge.notAlone");

  @Test
  void whoeverWorksOnAllOfEitherHearsWhatIsHeldOfTheTwo() {
    assertEquals(
        List.of(TIED),
        MayMerge.reasons(Set.of(1L, 2L), List.of(1L), List.of(2L, 3L), () -> List.of(TIED)));
    assertEquals(List.of(), MayMerge.reasons(Set.of(2L), List.of(1L, 2L), List.of(2L), List::of));
  }

  @Test
  @Tag("R-ACC-02")
  void whoeverDoesNotHearsOnlyThatAndNothingIsAsked() {
    assertEquals(
        List.of(NOT_ALONE),
        MayMerge.reasons(
            Set.of(1L, 2L),
            List.of(1L, 3L),
            List.of(2L, 3L),
            () -> fail("what is held of the two may be known from elsewhere")));
  }
}

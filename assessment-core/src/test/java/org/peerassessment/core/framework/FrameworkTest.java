package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.framework.Domain;
import org.peerassessment.core.api.framework.Element;

@Tag("R-FRM-01")
class FrameworkTest {
  @Test
  void threeDomainsHoldThirteenElementsEachOnce() {
    List<Element> all = Stream.of(Domain.values()).flatMap(d -> d.elements().stream()).toList();
    assertEquals(3, Domain.values().length);
    assertEquals(Arrays.asList(Element.values()), all);
    assertEquals(13, all.size());
  }

  @Test
  void groupFunctioningHasFiveElementsGuardianshipThreeEnvironmentFive() {
    assertEquals(5, Domain.GROUP_FUNCTIONING.elements().size());
    assertEquals(3, Domain.GUARDIANSHIP_CAPACITY.elements().size());
    assertEquals(5, Domain.ENVIRONMENT_AND_FAMILY.elements().size());
  }
}

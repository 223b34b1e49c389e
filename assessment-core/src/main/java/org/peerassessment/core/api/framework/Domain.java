package org.peerassessment.core.api.framework;

import java.util.List;
import java.util.stream.Stream;

/** The three sides from which a peer group is looked at (guidance: assessment framework). */
public enum Domain {
  /** How the young people are with each other and towards others. */
  GROUP_FUNCTIONING,
  /** Whether those who look after a context can, want and know how to keep the group safe. */
  GUARDIANSHIP_CAPACITY,
  /** What around the group, its families and its neighbourhood helps or harms. */
  ENVIRONMENT_AND_FAMILY;

  /** The elements of this domain, in the framework's order. */
  public List<Element> elements() {
    return Stream.of(Element.values()).filter(e -> e.domain() == this).toList();
  }
}

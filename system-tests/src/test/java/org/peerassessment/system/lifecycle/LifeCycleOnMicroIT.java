package org.peerassessment.system.lifecycle;

import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.lifecycle.ToldStory.Told;

/** The story on Payara Micro, the suite started as {@code ./run} starts it. */
@ExtendWith(ToldStory.class)
class LifeCycleOnMicroIT extends LifeCycle {

  private final Told told;

  LifeCycleOnMicroIT(Told told) {
    this.told = told;
  }

  @Override
  CaseStudy told() {
    return told.story();
  }
}

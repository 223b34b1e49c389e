package org.peerassessment.web.referral;

import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.referral.Threshold;

/** Whether one of the young people named meets the threshold. */
public class ThresholdRow {
  private final PersonView person;
  private Threshold threshold;

  ThresholdRow(PersonView person) {
    this.person = person;
  }

  public PersonView getPerson() {
    return person;
  }

  public Threshold getThreshold() {
    return threshold;
  }

  public void setThreshold(Threshold threshold) {
    this.threshold = threshold;
  }
}

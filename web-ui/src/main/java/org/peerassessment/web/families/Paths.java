package org.peerassessment.web.families;

import org.peerassessment.core.api.shared.AssessmentId;

/** Outcomes that go on to another page of the same assessment. */
final class Paths {
  private Paths() {}

  static String to(String page, AssessmentId assessment) {
    return "/assessment/families/" + page + ".xhtml?faces-redirect=true&a=" + assessment.value();
  }
}

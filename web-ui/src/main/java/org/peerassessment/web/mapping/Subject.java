package org.peerassessment.web.mapping;

import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;

/**
 * One kind of things that somebody ends or takes back; a bean for each, by the parameter of the
 * address that names one.
 */
interface Subject {
  String parameter();

  Shown read(AssessmentId assessment, long id);

  void takeBack(TakeBack command);

  /** Key of the title of the page that ends it; empty if it has no end. */
  default String endTitle() {
    return "";
  }

  /**
   * @throws NoSuchRecord if it has no end
   */
  default void end(End command) {
    throw new NoSuchRecord();
  }

  /** Key of what there is to know before it is taken back. */
  default String beforeTakingBack() {
    return "mapping.takeBack.lead";
  }

  /** Page where it is listed. */
  default String list() {
    return "tables";
  }

  /** Key of the words of the link to that page. */
  default String backTo() {
    return "mapping.back";
  }
}

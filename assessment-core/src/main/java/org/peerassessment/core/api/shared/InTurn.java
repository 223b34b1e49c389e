package org.peerassessment.core.api.shared;

/** Acts on one assessment that have to come one after the other (decision 18). */
public interface InTurn {
  /**
   * Waits until nobody else holds the assessment, and holds it until the running transaction ends:
   * what is asked of the record afterwards stays true until what follows from it is written. To be
   * called before anything is written, or two could wait for each other in a circle.
   */
  void hold(AssessmentId assessment);
}

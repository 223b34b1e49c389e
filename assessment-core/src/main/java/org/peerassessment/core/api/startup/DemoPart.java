package org.peerassessment.core.api.startup;

/**
 * What a feature adds to the fictional demo council. Called once, as its administrator, after the
 * accounts were opened.
 */
public interface DemoPart {
  void add();
}

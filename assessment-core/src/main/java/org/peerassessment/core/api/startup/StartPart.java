package org.peerassessment.core.api.startup;

/**
 * What a feature has to bring up to date at each start, once the tables are as they must be and
 * before the doors open; such as a column that only the application can fill.
 */
public interface StartPart {
  /**
   * Does a piece that fits into one transaction.
   *
   * @return whether there may be more to do
   */
  boolean step();
}

package org.peerassessment.core.api.startup;

/**
 * The tables of one module: a bean of each module says where its migrations lie. Run in the order
 * of modules at start.
 */
public interface SchemaPart {
  /** Position among the modules, core first. */
  int order();

  /** Class path folder with the Flyway migrations, such as {@code db/migration/mapping}. */
  String location();

  /** Name of this module's Flyway history table. */
  String historyTable();
}

package org.peerassessment.mapping.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.peerassessment.core.api.startup.SchemaPart;

/** Mapping's tables, made after core's. */
@ApplicationScoped
public class MappingSchema implements SchemaPart {
  @Override
  public int order() {
    return 2;
  }

  @Override
  public String location() {
    return "db/migration/mapping";
  }

  @Override
  public String historyTable() {
    return "flyway_history_mapping";
  }
}

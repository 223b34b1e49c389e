package org.peerassessment.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import org.peerassessment.core.api.startup.SchemaPart;

/** The core's own tables. */
@ApplicationScoped
public class CoreSchema implements SchemaPart {
  @Override
  public int order() {
    return 1;
  }

  @Override
  public String location() {
    return "db/migration/assessment";
  }

  @Override
  public String historyTable() {
    return "flyway_history_assessment";
  }
}

package org.peerassessment.plan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.peerassessment.core.api.startup.SchemaPart;

/** The plan's tables, made after the core's and the map's. */
@ApplicationScoped
public class PlanSchema implements SchemaPart {
  @Override
  public int order() {
    return 3;
  }

  @Override
  public String location() {
    return "db/migration/plan";
  }

  @Override
  public String historyTable() {
    return "flyway_history_plan";
  }
}

package org.peerassessment.plan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.peerassessment.core.api.shared.Unit;

/**
 * Hands this module's entity manager to its repositories. Payara and GlassFish look for a
 * persistence unit at the first use, and only in the module whose component is at work; in an EAR
 * that may be another module. So the first use is here.
 */
@Singleton
@Startup
@Lock(LockType.READ)
public class PlanUnit {
  @PersistenceContext(unitName = "plan")
  private EntityManager manager;

  @PostConstruct
  void findIt() {
    manager.getEntityManagerFactory();
  }

  @Produces
  @Unit("plan")
  public EntityManager manager() {
    return manager;
  }
}

package org.peerassessment.server.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;

/**
 * One deployment for all test classes of a module, where Arquillian would start a server for each.
 * The first class deploys; those that follow find what it deployed; it goes when the suite ends.
 */
public final class OneDeployment {
  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
  @Inject private Instance<ClassContext> classes;
  @Inject private Event<UnDeployManagedDeployments> undeploy;

  private DeploymentScenario deployed;
  private boolean tried;
  private boolean ending;

  /** Makes the archive once; later classes are given the same, with what is known of its server. */
  public void make(@Observes EventContext<GenerateDeployment> making) {
    if (deployed == null) {
      making.proceed();
      deployed = scenario.get();
    } else {
      scenario.set(deployed);
    }
  }

  /** Deploys once: where that fails, every further class fails at once for want of a server. */
  public void deploy(@Observes EventContext<DeployManagedDeployments> deploying) {
    if (!tried) {
      tried = true;
      deploying.proceed();
    }
  }

  /** Leaves the archive where it is until the suite ends. */
  public void leave(@Observes EventContext<UnDeployManagedDeployments> undeploying) {
    if (ending) {
      undeploying.proceed();
    }
  }

  /** No class is under way any more, and a deployment is found by the class. */
  public void end(@Observes BeforeStop stopping) {
    if (deployed == null || ending) {
      return;
    }
    ending = true;
    classes.get().activate(OneDeployment.class);
    try {
      scenario.set(deployed);
      undeploy.fire(new UnDeployManagedDeployments());
    } finally {
      classes.get().deactivate();
    }
  }
}

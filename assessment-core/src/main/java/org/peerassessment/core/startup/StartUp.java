package org.peerassessment.core.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peerassessment.core.api.startup.Readiness.Reason;
import org.peerassessment.core.api.startup.Readiness.State;

/**
 * Opens the doors once database, schema and settings are as they must be, and closes them while the
 * database is away. Deployment never fails for that: it looks again every two seconds.
 *
 * <p>A managed executor and not an EJB timer, because Payara Micro keeps timers in Hazelcast, which
 * we leave off.
 */
@Singleton
@Startup
public class StartUp {
  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
  private static final long EVERY = 2;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OpenState state;
  @Inject private Opening opening;

  private ScheduledFuture<?> looking;

  @PostConstruct
  void begin() {
    looking = executor.scheduleWithFixedDelay(this::look, 0, EVERY, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    looking.cancel(true);
  }

  /** Looks once; what went wrong becomes the reason that the health check gives. */
  private void look() {
    try {
      if (state.now().open()) {
        opening.ping();
      } else {
        opening.open();
      }
      become(new State(true, Reason.NONE), "");
    } catch (CannotOpen e) {
      become(new State(false, e.reason()), e.getMessage());
    } catch (RuntimeException e) {
      // A fault while opening must not end the looking: the next time may succeed.
      become(new State(false, Reason.SETTINGS_NOT_AS_EXPECTED), "something failed: " + e);
    }
  }

  private void become(State next, String why) {
    if (!state.become(next)) {
      return;
    }
    if (next.open()) {
      LOG.info("The doors are open");
    } else {
      LOG.log(Level.WARNING, "The doors are closed: {0}", why);
    }
  }
}

package org.peerassessment.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.peerassessment.core.api.startup.Readiness.Reason;
import org.peerassessment.core.api.startup.Readiness.State;

/** Whether the doors are open, as last seen. */
@ApplicationScoped
public class OpenState {
  private final AtomicReference<State> state =
      new AtomicReference<>(new State(false, Reason.STARTING));

  State now() {
    return state.get();
  }

  /** Sets it and answers whether it changed. */
  boolean become(State next) {
    return !state.getAndSet(next).equals(next);
  }
}

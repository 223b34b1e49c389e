package org.peerassessment.core.startup;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.startup.Readiness;

/** Tells whether the suite serves. */
@Stateless
@Door
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadinessService implements Readiness {
  @Inject private OpenState state;

  @Override
  public State state() {
    return state.now();
  }
}

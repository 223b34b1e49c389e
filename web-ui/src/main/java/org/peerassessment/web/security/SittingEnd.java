package org.peerassessment.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Tells the page when its sitting ends even if somebody is at work, so that it can warn. */
@Named
@RequestScoped
public class SittingEnd {
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** Seconds from now; 0 if nobody is signed in. */
  public long getSecondsLeft() {
    Sitting sitting = Sitting.of(request.getSession(false));
    return sitting == null ? 0 : sitting.leftAt(clock.instant()).toSeconds();
  }
}

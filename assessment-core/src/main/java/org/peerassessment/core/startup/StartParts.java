package org.peerassessment.core.startup;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.peerassessment.core.api.startup.StartPart;

/** What features bring up to date at each start, a transaction for each piece. */
@Stateless
public class StartParts {
  @Inject @Any private Instance<StartPart> parts;

  /** One piece of each feature; answers whether there may be more. */
  public boolean step() {
    boolean more = false;
    for (StartPart part : parts) {
      more |= part.step();
    }
    return more;
  }
}

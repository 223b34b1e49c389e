package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.NoSuchRecord;

/** Finds what the address of a page names. */
@RequestScoped
class Subjects {
  @Inject private Address address;
  @Inject @Any private Instance<Subject> kinds;

  /**
   * @throws NoSuchRecord if it names nothing
   */
  Subject named() {
    return kinds.stream()
        .filter(kind -> address.has(kind.parameter()))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}

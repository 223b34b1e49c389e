package org.peerassessment.system.architecture.planted.portalentity.core.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity. */
@Entity
public class Row {
  @Id private long id;

  public long id() {
    return id;
  }
}

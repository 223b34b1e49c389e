package org.peerassessment.web.engagement;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerassessment.core.api.engagement.Conversations.Present;

/** Somebody who was there, as typed so far. */
public class PresentRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String role;
  private String agency;

  boolean isBlank() {
    return Stream.of(name, role, agency).allMatch(Objects::isNull);
  }

  Present asSaid() {
    return new Present(name, role, agency);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }
}

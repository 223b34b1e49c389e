package org.peerassessment.web.analysis;

import java.io.Serializable;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;

/** One person's stand, as typed. */
public class VoiceRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String role;
  private Stance stance;
  private String why;

  boolean isBlank() {
    return blank(name) && blank(role) && blank(why) && stance == null;
  }

  Voice voice() {
    return new Voice(name, role, stance, why);
  }

  private static boolean blank(String typed) {
    return typed == null || typed.isBlank();
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

  public Stance getStance() {
    return stance;
  }

  public void setStance(Stance stance) {
    this.stance = stance;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}

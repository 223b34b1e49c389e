package org.peerassessment.web.mapping;

import java.io.Serializable;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;

/** The questions about what holds where a file does not say. */
public class UnsaidForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SourceForm source = new SourceForm();
  private TieKind kind;
  private Strength strength;
  private Safety safety;

  Unsaid said() {
    return new Unsaid(kind, strength, safety, source.getSaid());
  }

  public SourceForm getSource() {
    return source;
  }

  public TieKind getKind() {
    return kind;
  }

  public void setKind(TieKind chosen) {
    kind = chosen;
  }

  public Strength getStrength() {
    return strength;
  }

  public void setStrength(Strength chosen) {
    strength = chosen;
  }

  public Safety getSafety() {
    return safety;
  }

  public void setSafety(Safety chosen) {
    safety = chosen;
  }
}

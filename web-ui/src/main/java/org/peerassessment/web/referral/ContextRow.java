package org.peerassessment.web.referral;

import java.io.Serializable;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.referral.NamedContext;

/** One row of 'where did it happen'. */
public class ContextRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private Kind kind;
  private String name;

  boolean isBlank() {
    return kind == null && name == null;
  }

  NamedContext context() {
    return new NamedContext(kind, name);
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

package org.peerassessment.core.api.referral;

import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Words;

/** A context in which it happened, as the referrer names it. */
public record NamedContext(Kind kind, String name) {
  public NamedContext {
    name = Words.line(name);
  }
}

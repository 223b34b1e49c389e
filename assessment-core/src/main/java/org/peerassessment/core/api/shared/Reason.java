package org.peerassessment.core.api.shared;

import java.util.List;

/**
 * One reason for a refusal, to be put into words by the page.
 *
 * @param field name of the command's component it is about, or empty if about the whole act
 * @param key key in the message bundle
 * @param args what the message mentions, in its order; never a secret, never a name in a log
 */
public record Reason(String field, String key, List<Object> args) {
  public Reason {
    args = List.copyOf(args);
  }

  /** A reason about the whole act. */
  public static Reason of(String key, Object... args) {
    return new Reason("", key, List.of(args));
  }

  /** A reason about one answer. */
  public static Reason about(String field, String key, Object... args) {
    return new Reason(field, key, List.of(args));
  }
}

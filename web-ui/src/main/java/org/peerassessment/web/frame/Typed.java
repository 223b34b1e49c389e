package org.peerassessment.web.frame;

import java.time.LocalDate;
import java.util.HashMap;

/**
 * What was typed into a form, by the name of each answer; pages bind to {@code typed.label} and the
 * like, so that a long form needs no field of its own for every answer.
 */
public final class Typed extends HashMap<String, Object> {
  private static final long serialVersionUID = 1L;

  /** An answer in words, or null. */
  public String text(String name) {
    return (String) get(name);
  }

  /** A date, or null. */
  public LocalDate date(String name) {
    return (LocalDate) get(name);
  }

  /** One of several choices, or null. */
  public <T> T choice(String name, Class<T> type) {
    return type.cast(get(name));
  }

  /** The id chosen, or null. */
  public Long id(String name) {
    return (Long) get(name);
  }
}

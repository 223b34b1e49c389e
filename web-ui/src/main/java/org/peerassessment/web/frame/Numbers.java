package org.peerassessment.web.frame;

import org.peerassessment.core.api.shared.NoSuchRecord;

/** Reads numbers from addresses, where anybody may type anything. */
public final class Numbers {
  private Numbers() {}

  /**
   * The id of a record.
   *
   * @throws NoSuchRecord if {@code typed} is no positive whole number
   */
  public static long recordId(String typed) {
    long id = typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    if (id == 0) {
      throw new NoSuchRecord();
    }
    return id;
  }

  /** A page of a list, counted from 0; the first where {@code typed} is no number. */
  public static int page(String typed) {
    return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
  }
}

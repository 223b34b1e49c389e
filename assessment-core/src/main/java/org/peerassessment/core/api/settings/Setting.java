package org.peerassessment.core.api.settings;

import java.util.List;
import java.util.stream.Stream;

/** What the council may settle, and within which bounds. */
public enum Setting {
  /** Days after the referral or the last check until the lead is asked to look again (R-REF-06). */
  DAYS_UNTIL_LOOK_AGAIN(1, 7, 180),
  /** Days before a due date from which it counts as near (R-REF-04). */
  DAYS_NEAR(2, 1, 60),
  /** A {@link PeopleOnPictures}. */
  PEOPLE_ON_PICTURES(3, 0, 0);

  private final long number;
  private final int least;
  private final int most;

  Setting(long number, int least, int most) {
    this.number = number;
    this.least = least;
    this.most = most;
  }

  /** Its id in the register. */
  public long number() {
    return number;
  }

  /** Least days it may be; 0 where it is a choice. */
  public int least() {
    return least;
  }

  /** Most days it may be; 0 where it is a choice. */
  public int most() {
    return most;
  }

  /** Whether it is a number of days; else one of {@link #choices()}. */
  public boolean isDays() {
    return most > 0;
  }

  /** What may be chosen; empty where it is a number of days. */
  public List<String> choices() {
    return isDays() ? List.of() : Stream.of(PeopleOnPictures.values()).map(Enum::name).toList();
  }

  /** Whether it may be set so. */
  public boolean takes(String value) {
    if (value == null) {
      return false;
    } else if (!isDays()) {
      return choices().contains(value);
    }
    return value.matches("[0-9]{1,3}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }
}

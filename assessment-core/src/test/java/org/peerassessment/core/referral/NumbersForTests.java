package org.peerassessment.core.referral;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes numbers of any year, each in a transaction of its own. */
@Stateless
public class NumbersForTests {
  @Inject private AssessmentNumbers numbers;
  @Resource private SessionContext session;

  /** The number, or the empty text if its transaction was taken back. */
  public String next(int year, boolean kept) {
    String given = numbers.next(year);
    if (kept) {
      return given;
    }
    session.setRollbackOnly();
    return "";
  }
}

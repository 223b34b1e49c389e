package org.peerassessment.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.audit.AuditTrail.Check;
import org.peerassessment.core.api.audit.AuditTrail.Head;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.frame.Forms;

/** Checking the chain, taking its head away to keep, and comparing a head that was kept. */
@Named
@RequestScoped
public class ChainPage {
  @Inject private AuditTrail trail;
  @Inject private Forms forms;
  private Check check;
  private Head head;
  private Boolean found;
  private String number;
  private String hash;

  public void checkNow() {
    check = trail.check();
  }

  public void export() {
    head = trail.exportHead();
  }

  public void compare() {
    boolean isNumber = number != null && number.strip().matches("[0-9]{1,18}");
    boolean isHash = hash != null && hash.strip().matches("[0-9a-fA-F]{64}");
    if (!isNumber) {
      forms.show(Reason.about("number", "audit.compare.number"));
    }
    if (!isHash) {
      forms.show(Reason.about("hash", "audit.compare.hash"));
    }
    if (isNumber && isHash) {
      found = trail.contains(Long.parseLong(number.strip()), hash.strip().toLowerCase(Locale.ROOT));
    }
  }

  public Check getCheck() {
    return check;
  }

  public Head getHead() {
    return head;
  }

  /** Whether the kept head is in the chain; null before it was asked. */
  public Boolean getFound() {
    return found;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String typed) {
    number = typed;
  }

  public String getHash() {
    return hash;
  }

  public void setHash(String typed) {
    hash = typed;
  }
}

package org.peerassessment.web.mapping;

import java.io.Serializable;
import org.peerassessment.mapping.api.account.AccountLine;
import org.peerassessment.mapping.api.account.AccountLine.What;
import org.peerassessment.mapping.api.account.Labelled;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.Ring;
import org.peerassessment.mapping.api.map.TieKind;

/** Where a young person puts somebody, and what the worker says of it afterwards. */
public class Placing implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long personId;
  private final String label;
  private Ring ring;
  private TieKind kind;
  private boolean over;
  private String name = "";
  private What what;
  private Ring before;
  private Ring kept;

  Placing(Labelled person, Ring ring) {
    personId = person.personId();
    label = person.label();
    this.ring = ring;
  }

  /** As the door sees it; null where it does not see anything. */
  void checked(AccountLine line) {
    what = line == null ? null : line.what();
    before = line == null ? null : line.before();
    kept = line == null ? null : line.now();
    name = line == null ? "" : line.name();
    over = over && what == What.NOT_PLACED;
  }

  /** What links them is asked of the worker once it is drawn; for the comparison any will do. */
  Placed placed() {
    return new Placed(personId, ring, kind == null ? TieKind.FRIEND : kind);
  }

  /** Whether nobody has said yet what links them, though a tie would be recorded. */
  boolean lacksKind() {
    return what == What.NEW && kind == null;
  }

  long personId() {
    return personId;
  }

  What what() {
    return what;
  }

  public String getLabel() {
    return label;
  }

  public String getName() {
    return name;
  }

  public Ring getBefore() {
    return before;
  }

  /** Where they are recorded to be; null where that is not kept. */
  public Ring getKept() {
    return kept;
  }

  public Ring getRing() {
    return ring;
  }

  public void setRing(Ring chosen) {
    ring = chosen;
  }

  public TieKind getKind() {
    return kind;
  }

  public void setKind(TieKind chosen) {
    kind = chosen;
  }

  public boolean isOver() {
    return over;
  }

  public void setOver(boolean ended) {
    over = ended;
  }
}

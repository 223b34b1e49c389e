package org.peerassessment.core.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.shared.Words;

/** One ground of a definition: who says so, and what was said. */
@Embeddable
class SaidTie {
  @Enumerated(EnumType.STRING)
  @Column(name = "tie", nullable = false)
  private GroupTie tie;

  @Column(name = "said_by", nullable = false)
  private String saidBy;

  @Column(name = "said", nullable = false)
  private String said;

  protected SaidTie() {}

  SaidTie(TieSaid answer) {
    tie = answer.tie();
    saidBy = Words.line(answer.saidBy());
    said = answer.said().strip();
  }

  TieSaid view() {
    return new TieSaid(tie, saidBy, said);
  }
}

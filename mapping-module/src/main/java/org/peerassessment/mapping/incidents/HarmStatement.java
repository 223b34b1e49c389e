package org.peerassessment.mapping.incidents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.incidents.HarmPart;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Statement;

/** One thing said about a person's part in an incident. */
@Entity
@Table(name = "mapping_harm_statement")
class HarmStatement extends Statement<HarmSaid> {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "harm_id")
  private Harm harm;

  @Enumerated(EnumType.STRING)
  private HarmPart part;

  private String words;

  protected HarmStatement() {}

  HarmStatement(Harm harm, HarmSaid said, Entry entry) {
    super(harm.assessmentId(), said, entry);
    this.harm = harm;
    part = said.part();
    words = said.words();
  }

  Harm harm() {
    return harm;
  }

  @Override
  public HarmSaid said() {
    return new HarmSaid(part, words, source());
  }
}

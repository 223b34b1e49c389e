package org.peerassessment.mapping.roles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.roles.GroupRole;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Statement;

/** One thing said about a person's role. */
@Entity
@Table(name = "mapping_role_statement")
class RoleStatement extends Statement<RoleSaid> {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "role_id")
  private RoleInGroup role;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_seen")
  private GroupRole seen;

  private String words;

  protected RoleStatement() {}

  RoleStatement(RoleInGroup role, RoleSaid said, Entry entry) {
    super(role.assessmentId(), said, entry);
    this.role = role;
    seen = said.role();
    words = said.words();
  }

  RoleInGroup role() {
    return role;
  }

  @Override
  public RoleSaid said() {
    Period held = held();
    return new RoleSaid(seen, words, source(), held.from(), held.to());
  }
}

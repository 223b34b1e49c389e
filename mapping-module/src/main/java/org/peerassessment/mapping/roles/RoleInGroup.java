package org.peerassessment.mapping.roles;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Recorded;

/** The part that a person plays in the group, in the eyes of somebody (R-MAP-03). */
@Entity
@Table(name = "mapping_role")
class RoleInGroup extends Recorded<RoleSaid, RoleStatement> {
  @Column(name = "person_id")
  private long personId;

  @OneToMany(mappedBy = "role", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<RoleStatement> statements = new ArrayList<>();

  protected RoleInGroup() {}

  RoleInGroup(long assessmentId, long personId, RoleSaid said, Entry entry) {
    super(assessmentId);
    this.personId = personId;
    begin(said, entry);
  }

  @Override
  protected Thing thing() {
    return Thing.ROLE;
  }

  @Override
  protected List<RoleStatement> history() {
    return statements;
  }

  @Override
  protected RoleStatement statement(RoleSaid said, Entry entry) {
    return new RoleStatement(this, said, entry);
  }

  long personId() {
    return personId;
  }
}

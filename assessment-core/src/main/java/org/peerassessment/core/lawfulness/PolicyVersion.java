package org.peerassessment.core.lawfulness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.PolicyView;

/**
 * A published version of the council's policy. It holds from its first day until a later version
 * does; it is never changed, because assessments name it.
 */
@Entity
@Table(name = "policy_version")
public class PolicyVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "version_name")
  private String versionName;

  @Column(name = "in_force_from")
  private LocalDate inForceFrom;

  private String address;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected PolicyVersion() {}

  PolicyVersion(NewPolicy policy, Instant enteredAt) {
    this.versionName = policy.version();
    this.inForceFrom = policy.inForceFrom();
    this.address = policy.address();
    this.enteredAt = enteredAt;
  }

  PolicyView view() {
    return new PolicyView(id, versionName, inForceFrom, address);
  }
}

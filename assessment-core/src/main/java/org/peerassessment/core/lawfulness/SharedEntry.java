package org.peerassessment.core.lawfulness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.Sharing.Kind;
import org.peerassessment.core.api.lawfulness.Sharing.Shared;
import org.peerassessment.core.api.shared.AssessmentId;

/** That something of an assessment went to an agency, and what allowed it; written once. */
@Entity
@Table(name = "shared_with_agency")
public class SharedEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "agency_id")
  private long agencyId;

  @ManyToOne
  @JoinColumn(name = "agreement_id")
  private Agreement agreement;

  @ManyToOne
  @JoinColumn(name = "emergency_id")
  private EmergencyEntry emergency;

  @Column(name = "shared_on")
  private LocalDate sharedOn;

  @Column(name = "shared_at")
  private Instant sharedAt;

  @Column(name = "shared_by")
  private long sharedBy;

  protected SharedEntry() {}

  private SharedEntry(AssessmentId id, long agencyId, LocalDate on, long by, Instant at) {
    this.assessmentId = id.value();
    this.agencyId = agencyId;
    this.sharedOn = on;
    this.sharedBy = by;
    this.sharedAt = at;
  }

  static SharedEntry under(
      Agreement agreement, AssessmentId id, LocalDate on, long by, Instant at) {
    SharedEntry entry = new SharedEntry(id, agreement.agencyId(), on, by, at);
    entry.agreement = agreement;
    return entry;
  }

  static SharedEntry under(
      EmergencyEntry emergency, AssessmentId id, LocalDate on, long by, Instant at) {
    SharedEntry entry = new SharedEntry(id, emergency.agencyId(), on, by, at);
    entry.emergency = emergency;
    return entry;
  }

  long agencyId() {
    return agencyId;
  }

  long sharedBy() {
    return sharedBy;
  }

  LocalDate sharedOn() {
    return sharedOn;
  }

  Shared view(String agency, String sharer) {
    return agreement == null
        ? new Shared(agency, Kind.EMERGENCY, emergency.decidedBy(), sharedAt, sharer)
        : new Shared(agency, Kind.AGREEMENT, agreement.name(), sharedAt, sharer);
  }
}

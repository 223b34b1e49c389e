package org.peerassessment.core.lawfulness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.peerassessment.core.api.lawfulness.LawfulBasis.Basis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.Purpose;

/**
 * Why one assessment may interfere with private life, as recorded once: for which purposes, why it
 * is necessary and proportionate, under which version of the policy. Recorded anew rather than
 * changed.
 */
@Entity
@Table(name = "lawful_basis")
public class BasisEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @ElementCollection
  @CollectionTable(name = "lawful_basis_purpose", joinColumns = @JoinColumn(name = "basis_id"))
  @Column(name = "purpose")
  @Enumerated(EnumType.STRING)
  private Set<Purpose> purposes = new HashSet<>();

  @Column(name = "why_necessary")
  private String whyNecessary;

  @Column(name = "why_proportionate")
  private String whyProportionate;

  @Column(name = "talked_through")
  private LocalDate talkedThrough;

  @ManyToOne
  @JoinColumn(name = "policy_id")
  private PolicyVersion policy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected BasisEntry() {}

  BasisEntry(NewBasis basis, PolicyVersion policy, long recordedBy, Instant recordedAt) {
    this.assessmentId = basis.assessment().value();
    this.purposes.addAll(basis.purposes());
    this.whyNecessary = basis.whyNecessary().strip();
    this.whyProportionate = basis.whyProportionate().strip();
    this.talkedThrough = basis.talkedThrough();
    this.policy = policy;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  long recordedBy() {
    return recordedBy;
  }

  Basis view(String recorder) {
    return new Basis(
        purposes,
        whyNecessary,
        whyProportionate,
        talkedThrough,
        policy.view(),
        recordedAt,
        recorder);
  }
}

package org.peerassessment.mapping.measures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** What somebody confirmed of a subgroup; ended when it was changed or dissolved. */
@Entity
@Table(name = "mapping_subgroup_statement")
class SubgroupStatement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "subgroup_id")
  private Subgroup subgroup;

  @Column(name = "called")
  private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "mapping_subgroup_member",
      joinColumns = @JoinColumn(name = "statement_id"))
  @Column(name = "person_id")
  private Set<Long> members = new HashSet<>();

  private String why;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by")
  private long confirmedBy;

  @Column(name = "confirmed_by_name")
  private String confirmedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  @Column(name = "ended_by_name")
  private String endedByName;

  @Column(name = "why_ended")
  private String whyEnded;

  protected SubgroupStatement() {}

  SubgroupStatement(Subgroup subgroup, Confirmed confirmed, Signed signed) {
    this.subgroup = subgroup;
    name = confirmed.name();
    members.addAll(confirmed.members());
    why = confirmed.why();
    confirmedAt = signed.at().truncatedTo(ChronoUnit.MICROS);
    confirmedBy = signed.by();
    confirmedByName = signed.name();
  }

  /** Takes it out of what counts; it stays as it was confirmed. */
  void end(String because, Signed signed) {
    endedAt = signed.at().truncatedTo(ChronoUnit.MICROS);
    endedBy = signed.by();
    endedByName = signed.name();
    whyEnded = because;
  }

  boolean stands() {
    return endedAt == null;
  }

  long id() {
    return id;
  }

  Subgroup subgroup() {
    return subgroup;
  }

  String name() {
    return name;
  }

  Set<Long> members() {
    return Set.copyOf(members);
  }

  String why() {
    return why;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  String confirmedByName() {
    return confirmedByName;
  }

  Instant endedAt() {
    return endedAt;
  }

  String endedByName() {
    return endedByName;
  }

  String whyEnded() {
    return whyEnded;
  }
}

package org.peerassessment.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.shared.Words;

/** A body that refers, takes part or owns tasks. It is renamed or retired, never removed. */
@Entity
@Table(name = "agency")
public class Agency {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  @Column(name = "retired_because")
  private String because = "";

  @Version private long version;

  protected Agency() {}

  Agency(String name, Kind kind) {
    describe(name, kind);
  }

  /**
   * @param asRead the version that the writer had before them
   */
  void change(long asRead, String newName, Kind newKind) {
    ChangedMeanwhile.unless(asRead, version);
    describe(newName, newKind);
  }

  /**
   * @param neededFor what it is needed for
   */
  void retire(long asRead, String reason, List<Reason> neededFor, LocalDate today) {
    ChangedMeanwhile.unless(asRead, version);
    if (retiredOn != null) {
      throw new StandsInTheWay(Reason.of("access.agency.isRetired", retiredOn));
    }
    if (!neededFor.isEmpty()) {
      throw new StandsInTheWay(neededFor);
    }
    retiredOn = today;
    because = reason.strip();
  }

  void takeBackIntoUse() {
    retiredOn = null;
    because = "";
  }

  boolean isRetired() {
    return retiredOn != null;
  }

  private void describe(String newName, Kind newKind) {
    this.name = Words.name(newName);
    this.kind = newKind;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  AgencyView view() {
    return new AgencyView(id, version, name, kind, retiredOn, because);
  }
}

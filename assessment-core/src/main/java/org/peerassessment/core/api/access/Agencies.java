package org.peerassessment.core.api.access;

import jakarta.ejb.Local;
import java.util.List;

/** The agencies that refer, take part and own tasks; the council itself is one of them. */
@Local
public interface Agencies {
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<AgencyView> list();

  /**
   * @return the new agency's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if the name is missing or taken
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agency")
  long add(String name, Kind kind);

  /**
   * Renames; ids and history stay.
   *
   * @param asRead the version that the writer had before them
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agency")
  void change(long agencyId, long asRead, String name, Kind kind);

  enum Kind {
    COUNCIL,
    SCHOOL,
    POLICE,
    HEALTH,
    YOUTH_SERVICE,
    YOUTH_JUSTICE,
    VOLUNTARY,
    OTHER
  }

  record AgencyView(long agencyId, long version, String name, Kind kind) {}
}

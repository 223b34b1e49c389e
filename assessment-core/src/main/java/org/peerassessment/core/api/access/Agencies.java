package org.peerassessment.core.api.access;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** The agencies that refer, take part and own tasks; the council itself is one of them. */
@Local
public interface Agencies {
  /** By name, those that are retired too. */
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

  /**
   * Retires an agency: from now on nothing new is given to it. What was stays with its name.
   *
   * @param asRead the version that the writer had before them
   * @throws org.peerassessment.core.api.shared.NotAccepted if no reason is given
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if it is retired already, or while
   *     anything needs it, as {@link AgencyInUse} says
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agency")
  void retire(long agencyId, long asRead, String because);

  /** Takes a retired agency back into use. */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agency")
  void takeBackIntoUse(long agencyId);

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

  /**
   * @param retiredOn null while it is in use
   * @param because why it was retired, or empty
   */
  record AgencyView(
      long agencyId, long version, String name, Kind kind, LocalDate retiredOn, String because) {
    public boolean isRetired() {
      return retiredOn != null;
    }
  }
}

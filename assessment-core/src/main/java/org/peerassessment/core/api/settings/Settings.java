package org.peerassessment.core.api.settings;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** What the council settles for all assessments (R-ACC-10). */
@Local
public interface Settings {
  /** What holds now, for whoever is signed in: pages and pictures follow it. */
  @Guarded(value = Permission.OWN_ACCOUNT, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  InUse inUse();

  /** Each setting, with the values it had; in the order of {@link Setting}. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<SettingView> list();

  /**
   * Changes one setting; the value it had stays in the history.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the value is out of bounds
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it meanwhile
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "setting")
  void change(NewSetting command);

  /**
   * @param daysUntilLookAgain days after which the lead is asked to look again
   * @param daysNear days before a due date from which it is near
   */
  record InUse(int daysUntilLookAgain, int daysNear, PeopleOnPictures peopleOnPictures) {}

  /**
   * @param value days in figures, or the name of a choice
   * @param version to be sent back with a change
   * @param changes newest first, 50 at most
   */
  record SettingView(Setting setting, String value, long version, List<Change> changes) {
    public SettingView {
      changes = List.copyOf(changes);
    }
  }

  /**
   * @param value what it was set to
   * @param by display name
   */
  record Change(String value, Instant at, String by) {}
}

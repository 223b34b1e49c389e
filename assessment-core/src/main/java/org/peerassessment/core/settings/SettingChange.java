package org.peerassessment.core.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerassessment.core.api.settings.Settings.Change;

/** That a setting was set to a value; never changed. */
@Entity
@Table(name = "council_setting_change")
public class SettingChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "setting_id")
  private long settingId;

  @Column(name = "set_value")
  private String value;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private long changedBy;

  protected SettingChange() {}

  SettingChange(CouncilSetting setting, long changedBy, Instant changedAt) {
    this.settingId = setting.id();
    this.value = setting.value();
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  long changedBy() {
    return changedBy;
  }

  Change view(String by) {
    return new Change(value, changedAt, by);
  }
}

package org.peerassessment.core.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peerassessment.core.api.settings.NewSetting;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/** A setting with the value that holds; the schema brings one for each. */
@Entity
@Table(name = "council_setting")
public class CouncilSetting {
  @Id private long id;

  @Column(name = "setting_key")
  @Enumerated(EnumType.STRING)
  private Setting setting;

  @Column(name = "set_value")
  private String value;

  @Version private long version;

  protected CouncilSetting() {}

  /**
   * @throws ChangedMeanwhile if it is no longer as it was read
   */
  void change(NewSetting command) {
    if (command.version() != version) {
      throw new ChangedMeanwhile();
    }
    value = command.value();
  }

  long id() {
    return id;
  }

  Setting setting() {
    return setting;
  }

  String value() {
    return value;
  }

  long version() {
    return version;
  }
}

package org.peerassessment.core.api.settings;

import org.peerassessment.core.api.shared.Numbered;
import org.peerassessment.core.api.shared.Words;

/**
 * A setting to be changed.
 *
 * @param value days in figures, or the name of a choice; answer {@code value}
 * @param version as read with the value that it replaces
 */
public record NewSetting(Setting setting, String value, long version) implements Numbered {
  public NewSetting {
    value = Words.orEmpty(value);
  }

  @Override
  public long number() {
    return setting == null ? 0 : setting.number();
  }
}

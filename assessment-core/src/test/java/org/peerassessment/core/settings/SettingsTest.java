package org.peerassessment.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.settings.NewSetting;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.shared.NotAccepted;

@Tag("R-ACC-10")
class SettingsTest {
  @Property
  void daysAreTakenWithinTheirBoundsOnly(@ForAll int days) {
    Setting setting = Setting.DAYS_UNTIL_LOOK_AGAIN;
    assertEquals(days >= 7 && days <= 180, setting.takes(Integer.toString(days)));
  }

  @Property
  void noOtherWordsAreTakenForALabel(@ForAll String words) {
    assertEquals(
        Setting.PEOPLE_ON_PICTURES.choices().contains(words),
        Setting.PEOPLE_ON_PICTURES.takes(words));
  }

  @Test
  void aSettingMustBeNamedAndItsValueGiven() {
    assertThrows(
        NotAccepted.class, () -> SettingsService.check(new NewSetting(null, "7", 1)).accept());
    assertThrows(
        NotAccepted.class,
        () -> SettingsService.check(new NewSetting(Setting.DAYS_NEAR, null, 1)).accept());
    SettingsService.check(new NewSetting(Setting.DAYS_NEAR, " 14 ", 1)).accept();
  }
}

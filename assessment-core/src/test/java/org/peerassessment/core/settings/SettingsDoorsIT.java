package org.peerassessment.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.settings.NewSetting;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.settings.Settings.SettingView;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;

/** What the council settles for all assessments, through its doors. */
@ExtendWith(ArquillianExtension.class)
class SettingsDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private Settings settings;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-ACC-10")
  void aSettingIsChangedWithinItsBoundsAndItsHistoryStays() {
    SettingView before = view(Setting.PEOPLE_ON_PICTURES);
    change(before, "FIRST_NAMES");
    SettingView after = view(Setting.PEOPLE_ON_PICTURES);
    assertEquals(PeopleOnPictures.FIRST_NAMES, as(AMINA, settings::inUse).peopleOnPictures());
    assertEquals("FIRST_NAMES", after.changes().get(0).value());
    change(after, before.value());
    assertEquals(before.changes().size() + 2, view(Setting.PEOPLE_ON_PICTURES).changes().size());
    SettingView near = view(Setting.DAYS_NEAR);
    assertThrows(NotAccepted.class, () -> change(near, "0"));
    assertThrows(NotAccepted.class, () -> change(near, "soon"));
    assertEquals(near.value(), view(Setting.DAYS_NEAR).value());
  }

  @Test
  @Tag("R-ACC-05")
  void whoReadAnOlderValueDoesNotOverwriteTheNewOne() {
    SettingView read = view(Setting.DAYS_UNTIL_LOOK_AGAIN);
    change(read, "40");
    assertThrows(ChangedMeanwhile.class, () -> change(read, "50"));
    assertEquals(40, as(AMINA, settings::inUse).daysUntilLookAgain());
    change(view(Setting.DAYS_UNTIL_LOOK_AGAIN), read.value());
  }

  @Test
  @Tag("R-ACC-01")
  void onlyThoseWhoKeepRegistersChangeASetting() {
    SettingView read = as(AMINA, settings::list).get(0);
    NewSetting command = new NewSetting(read.setting(), "30", read.version());
    assertThrows(NotPermitted.class, () -> does(AMINA, () -> settings.change(command)));
  }

  private void change(SettingView read, String value) {
    does(ADA, () -> settings.change(new NewSetting(read.setting(), value, read.version())));
  }

  private SettingView view(Setting setting) {
    return as(ADA, settings::list).stream()
        .filter(view -> view.setting() == setting)
        .findFirst()
        .orElseThrow();
  }
}

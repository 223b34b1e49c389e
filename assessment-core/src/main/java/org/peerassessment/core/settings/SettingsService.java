package org.peerassessment.core.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.settings.NewSetting;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.shared.Answers;

/** What the council settles for all assessments. */
@Stateless
@Door
public class SettingsService implements Settings {
  @Inject private SettingsBook book;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public InUse inUse() {
    return book.inUse();
  }

  @Override
  public List<SettingView> list() {
    return book.all().stream().map(this::view).toList();
  }

  private SettingView view(CouncilSetting setting) {
    List<SettingChange> changes = book.changes(setting.id());
    Map<Long, String> known =
        names.of(changes.stream().map(SettingChange::changedBy).collect(Collectors.toSet()));
    return new SettingView(
        setting.setting(),
        setting.value(),
        setting.version(),
        changes.stream().map(c -> c.view(known.getOrDefault(c.changedBy(), ""))).toList());
  }

  @Override
  public void change(NewSetting command) {
    check(command).accept();
    CouncilSetting setting = book.get(command.setting());
    setting.change(command);
    book.keep(new SettingChange(setting, callers.current().userId(), clock.instant()));
  }

  /** Whether the setting may be set so. */
  static Answers check(NewSetting command) {
    Setting setting = command.setting();
    if (setting == null) {
      return new Answers().chosen("setting", null);
    }
    return setting.isDays()
        ? new Answers()
            .require(
                setting.takes(command.value()),
                "value",
                "settings.days.bounds",
                setting.least(),
                setting.most())
        : new Answers().require(setting.takes(command.value()), "value", "answer.notChosen");
  }
}

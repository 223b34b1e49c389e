package org.peerassessment.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.settings.NewSetting;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.settings.Settings.SettingView;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Words;

/** The council's settings, and with parameter {@code s} a form to change one. */
@Named
@RequestScoped
public class SettingsPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Settings settings;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private Words words;

  private List<SettingView> all;
  private SettingView changed;
  private String value;

  @PostConstruct
  void read() {
    all = settings.list();
    String asked = parameters.get("s");
    if (asked != null) {
      changed =
          all.stream()
              .filter(view -> view.setting().name().equals(asked))
              .findFirst()
              .orElseThrow(NoSuchRecord::new);
      value = changed.value();
      seen.at(changed.version()).with("value", value).with("choice", value);
    }
  }

  public String save() {
    return forms.attempt(
        () -> settings.change(new NewSetting(changed.setting(), value, seen.getShown())),
        "/admin/settings.xhtml?faces-redirect=true",
        "settings.changed");
  }

  public List<SettingView> getAll() {
    return all;
  }

  /** The setting being changed, or null. */
  public SettingView getChanged() {
    return changed;
  }

  /** A value in words. */
  public String inWords(Setting setting, String set) {
    return setting.isDays()
        ? words.of("settings.days", Integer.valueOf(set))
        : words.label(PeopleOnPictures.valueOf(set));
  }

  /** What may be chosen, labelled. */
  public List<SelectItem> getChoices() {
    return changed.setting().choices().stream()
        .map(choice -> new SelectItem(choice, inWords(changed.setting(), choice)))
        .toList();
  }

  public String getValue() {
    return value;
  }

  public void setValue(String typed) {
    value = typed;
  }
}

package org.peerassessment.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.settings.Settings.InUse;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** The settings, as kept; for the core's own features, behind their doors. */
@ApplicationScoped
public class SettingsBook {
  private static final int MOST = 50;
  private static final String KEY = SettingsBook.class.getName();

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  /** What holds now; read once for each page. */
  public InUse inUse() {
    return kept.once(KEY, this::read);
  }

  private InUse read() {
    Map<Setting, String> values =
        all().stream().collect(Collectors.toMap(CouncilSetting::setting, CouncilSetting::value));
    return new InUse(
        Integer.parseInt(values.get(Setting.DAYS_UNTIL_LOOK_AGAIN)),
        Integer.parseInt(values.get(Setting.DAYS_NEAR)),
        PeopleOnPictures.valueOf(values.get(Setting.PEOPLE_ON_PICTURES)));
  }

  /** From how many days before it a date counts as near. */
  public int daysNear() {
    return inUse().daysNear();
  }

  List<CouncilSetting> all() {
    return em.createQuery("select s from CouncilSetting s order by s.id", CouncilSetting.class)
        .getResultList();
  }

  CouncilSetting get(Setting setting) {
    CouncilSetting found = em.find(CouncilSetting.class, setting.number());
    if (found == null) {
      throw new NoSuchRecord();
    }
    return found;
  }

  void keep(SettingChange change) {
    em.persist(change);
  }

  /** Newest first. */
  List<SettingChange> changes(long settingId) {
    return em.createQuery(
            "select c from SettingChange c where c.settingId = :setting order by c.id desc",
            SettingChange.class)
        .setParameter("setting", settingId)
        .setMaxResults(MOST)
        .getResultList();
  }
}

package org.peerassessment.core.api.referral;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** The timeframe of an assessment (R-REF-04). */
@Local
public interface Timeframe {
  /**
   * Sets the due date, or sets it anew; earlier ones stay in the history.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was decided anew since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void set(NewTimeframe command);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  TimeframeView view(AssessmentId assessment);

  /**
   * @param due how the date stands today
   * @param settings newest first; empty while not set
   */
  record TimeframeView(Due due, List<Setting> settings) {
    public TimeframeView {
      settings = List.copyOf(settings);
    }

    /** Goes back with what is decided anew; 0 while nothing is. */
    public long version() {
      return settings.size();
    }

    /** The setting that holds. */
    public Optional<Setting> current() {
      return settings.stream().findFirst();
    }
  }

  /**
   * @param dueWhy why the date lies outside term; empty where it does not
   * @param setBy display name
   */
  record Setting(
      Level risk,
      String riskWords,
      Level needs,
      String needsWords,
      Level complexity,
      String complexityWords,
      LocalDate due,
      String reason,
      String dueWhy,
      Instant setAt,
      String setBy) {}
}

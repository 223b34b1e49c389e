package org.peerassessment.plan.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.plan.api.library.Interventions.InterventionAnswers;

/**
 * A kind of work that a plan may choose. It is added to the library, reworded for as long as no
 * plan names it, and in the end retired; it is never deleted, since plans go on naming it.
 */
@Entity
@Table(name = "intervention")
public class Intervention {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;
  private String meaning;
  private boolean retired;
  @Version private long version;

  protected Intervention() {}

  public Intervention(InterventionAnswers answers) {
    take(answers);
  }

  /**
   * @param asRead the version that the writer had before them
   */
  void reword(long asRead, InterventionAnswers answers, boolean inUse) {
    if (inUse) {
      throw new StandsInTheWay(Reason.of("library.inUse"));
    }
    ChangedMeanwhile.unless(asRead, version);
    take(answers);
  }

  public void retire() {
    retired = true;
  }

  void bringBack() {
    retired = false;
  }

  private void take(InterventionAnswers answers) {
    new Answers()
        .text("name", answers.name(), Answers.SHORT)
        .text("meaning", answers.meaning(), 1000)
        .accept();
    name = Words.line(answers.name());
    meaning = answers.meaning().strip();
  }

  public long id() {
    return id;
  }

  long version() {
    return version;
  }

  public String name() {
    return name;
  }

  public String meaning() {
    return meaning;
  }

  public boolean retired() {
    return retired;
  }
}

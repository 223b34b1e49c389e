package org.peerassessment.core.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerassessment.core.api.drafts.Drafts.Draft;

/**
 * What one person has typed into one form: written over each time more is typed, gone once the form
 * is sent. Written by statements of the {@link DraftBox}, since two windows may write it at once.
 */
@Entity
@Table(name = "draft")
class KeptDraft {
  @Id private long id;

  @Column(name = "user_id")
  private long userId;

  private String page;

  private String form;

  @Column(name = "assessment_id")
  private Long assessmentId;

  private String title;

  private String answers;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected KeptDraft() {}

  Draft view() {
    return new Draft(keptAt, answers);
  }
}

package org.peerassessment.core.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.core.api.engagement.Conversations.Note;
import org.peerassessment.core.api.engagement.Conversations.NoteView;
import org.peerassessment.core.api.engagement.Theme;
import org.peerassessment.core.api.shared.Words;

/** What was said in a conversation; has an id of its own so that evidence can cite it. */
@Entity
@Table(name = "conversation_note")
class NoteTaken {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne
  @JoinColumn(name = "conversation_id", nullable = false)
  private Conversation conversation;

  @Column(name = "position", nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "theme", nullable = false)
  private Theme theme;

  @Column(name = "said_by", nullable = false)
  private String saidBy;

  @Column(name = "words", nullable = false)
  private String words;

  protected NoteTaken() {}

  NoteTaken(Conversation conversation, int position, Note answer) {
    this.conversation = conversation;
    this.position = position;
    theme = answer.theme();
    saidBy = Words.line(answer.saidBy());
    words = answer.words().strip();
  }

  NoteView view() {
    return new NoteView(id, theme, saidBy, words);
  }
}

package org.peerassessment.web.engagement;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerassessment.core.api.engagement.Conversations.Note;
import org.peerassessment.core.api.engagement.Theme;

/** A note, as typed so far. */
public class NoteRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private Theme theme;
  private String saidBy;
  private String words;

  boolean isBlank() {
    return Stream.of(theme, saidBy, words).allMatch(Objects::isNull);
  }

  Note asSaid() {
    return new Note(theme, saidBy, words);
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }

  public String getSaidBy() {
    return saidBy;
  }

  public void setSaidBy(String saidBy) {
    this.saidBy = saidBy;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}

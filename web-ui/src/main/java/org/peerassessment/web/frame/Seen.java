package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form that changes something had before it when it was opened, and what is saved now. Where
 * somebody saved something else meanwhile, nothing is written over: the form comes back with what
 * was typed, and each question says what they wrote (R-ACC-05). Sent again, it takes their place.
 */
@Named("seen")
@RequestScoped
public class Seen {
  @Inject private Words words;
  private final Map<String, Object> saved = new HashMap<>();
  private long now;
  private long shown;
  private boolean overtaken;

  /**
   * Takes note of what the page begins with.
   *
   * @param version of the record, as it is saved now
   */
  public Seen at(long version) {
    now = version;
    shown = version;
    return this;
  }

  /** As {@link #at}, on a page that has kept since an earlier request what its writer saw. */
  public Seen savedNow(long version) {
    now = version;
    return this;
  }

  /**
   * @param question id of the question on the page
   * @param answer what is saved now
   */
  public Seen with(String question, Object answer) {
    saved.put(question, answer);
    return this;
  }

  /**
   * The version that the writer had before them; it comes back with the form, in a hidden field at
   * its end: by then the page has said what it begins with.
   */
  public long getShown() {
    return shown;
  }

  public void setShown(long version) {
    shown = version;
  }

  /** Whether somebody else saved something meanwhile. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** From now on the writer has before them what is saved now. */
  void overtake() {
    overtaken = true;
    shown = now;
  }

  /**
   * What somebody else saved as the answer to a question, in words.
   *
   * @param question its id
   * @param mine what the writer has typed
   * @param options what can be chosen, or null
   * @return null where nobody did, or both say the same
   */
  public String theirs(String question, Object mine, Object options) {
    if (!overtaken || !saved.containsKey(question)) {
      return null;
    }
    Object theirs = saved.get(question);
    return Objects.equals(comparable(mine), comparable(theirs)) ? null : said(theirs, options);
  }

  private String said(Object answer, Object options) {
    Set<Object> chosen = answer instanceof Collection<?> several ? Set.copyOf(several) : null;
    List<SelectItem> offered = words.options(options);
    String text =
        offered.isEmpty()
            ? words.said(answer)
            : offered.stream()
                .filter(
                    item ->
                        chosen == null
                            ? item.getValue().equals(answer)
                            : chosen.contains(item.getValue()))
                .map(SelectItem::getLabel)
                .collect(Collectors.joining("; "));
    return text.isBlank() ? words.get("frame.theirs.nothing") : text;
  }

  private static Object comparable(Object answer) {
    if (answer instanceof Collection<?> several) {
      return Set.copyOf(several);
    }
    return answer == null || answer instanceof String ? text((String) answer) : answer;
  }

  /** As it is kept: line ends alike, and no blanks around it. */
  private static String text(String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }
}

package org.peerassessment.web.engagement;

import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Theme;
import org.peerassessment.core.api.shared.NoSuchRecord;

/** The three lists of conversations: with whom, and which kinds each holds. */
public enum Listened {
  STAKEHOLDERS(
      "stakeholders",
      ConversationKind.STAKEHOLDER_CONVERSATION,
      ConversationKind.STAKEHOLDER_ROUND_TABLE),
  PARENTS("parents", ConversationKind.PARENTS),
  YOUNG_PEOPLE("youngPeople", ConversationKind.YOUNG_PEOPLE_SESSION);

  private final String page;
  private final List<ConversationKind> kinds;

  Listened(String page, ConversationKind... kinds) {
    this.page = page;
    this.kinds = List.of(kinds);
  }

  /**
   * @param page last part of the section's key
   * @throws NoSuchRecord if there is none of that name
   */
  static Listened named(String page) {
    for (Listened list : values()) {
      if (list.page.equals(page)) {
        return list;
      }
    }
    throw new NoSuchRecord();
  }

  static Listened of(ConversationKind kind) {
    for (Listened list : values()) {
      if (list.kinds.contains(kind)) {
        return list;
      }
    }
    throw new IllegalStateException("No list for " + kind);
  }

  public String getPage() {
    return page;
  }

  /** Key of the section, such as {@code engagement.parents}. */
  public String getSection() {
    return "engagement." + page;
  }

  public List<ConversationKind> getKinds() {
    return kinds;
  }

  /** Themes that notes may stand under. */
  public List<Theme> getThemes() {
    return kinds.get(0).themes();
  }

  Set<ConversationKind> kindSet() {
    return Set.copyOf(kinds);
  }
}

package org.peerassessment.core.api.engagement;

import static org.peerassessment.core.api.engagement.Theme.CONTINUING_RISK;
import static org.peerassessment.core.api.engagement.Theme.GROUP_DYNAMICS;
import static org.peerassessment.core.api.engagement.Theme.INCIDENT;
import static org.peerassessment.core.api.engagement.Theme.INDIVIDUALS;
import static org.peerassessment.core.api.engagement.Theme.UNDERLYING_ISSUES;
import static org.peerassessment.core.api.engagement.Theme.WHO_ELSE_TO_ASK;

import java.util.List;

/** With whom a conversation is held, which decides the themes it is noted under. */
public enum ConversationKind {
  /** With one or a few professionals or others who know the group. */
  STAKEHOLDER_CONVERSATION(Themes.OF_STAKEHOLDERS),
  /** Several agencies at one table. */
  STAKEHOLDER_ROUND_TABLE(Themes.OF_STAKEHOLDERS),
  /** With parents or carers, alone or together. */
  PARENTS(Themes.OF_FAMILIES),
  /** A session with the young people themselves. */
  YOUNG_PEOPLE_SESSION(Themes.OF_FAMILIES);

  private final List<Theme> themes;

  ConversationKind(List<Theme> themes) {
    this.themes = themes;
  }

  /** Themes that notes of this kind may stand under, in the order a page offers them. */
  public List<Theme> themes() {
    return themes;
  }

  /** The two lists of themes. */
  private static final class Themes {
    static final List<Theme> OF_STAKEHOLDERS =
        List.of(
            INCIDENT,
            CONTINUING_RISK,
            UNDERLYING_ISSUES,
            GROUP_DYNAMICS,
            INDIVIDUALS,
            WHO_ELSE_TO_ASK);
    static final List<Theme> OF_FAMILIES = List.of(Theme.values());

    private Themes() {}
  }
}

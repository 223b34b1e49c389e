package org.peerassessment.mapping.api.measures;

/** What a prompt draws attention to; never what anybody is. */
public enum PromptKind {
  /** Without this person, people would fall into separate parts. */
  LINKS_PARTS,
  /** Nothing but the ties of this pair links two parts. */
  ONLY_LINK,
  /** Lies on many of the shortest ways between others, clearly more than people not shown. */
  OFTEN_BETWEEN,
  /** Members without a tie. */
  NO_TIE,
  /** People tied to one other person only. */
  ONE_TIE,
  /** People tied to each other and to nobody else. */
  SEPARATE_PART,
  /** People tied more closely among themselves than to others. */
  POSSIBLE_SUBGROUP
}

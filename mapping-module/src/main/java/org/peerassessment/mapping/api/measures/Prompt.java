package org.peerassessment.mapping.api.measures;

import java.util.List;

/**
 * Something that the ties in the record suggest, for a person to judge. It carries no figure, so
 * that nobody is ranked by it.
 *
 * @param people whom it is about, by label
 * @param ties the ties it rests on; none where it rests on there being none
 * @param caveats why it may be wrong; never empty
 */
public record Prompt(
    PromptKind kind, List<PersonShown> people, List<TieShown> ties, List<Caveat> caveats) {
  public Prompt {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
    caveats = List.copyOf(caveats);
  }

  /** Whether these people could be named as a subgroup. */
  public boolean isGroup() {
    return kind == PromptKind.SEPARATE_PART || kind == PromptKind.POSSIBLE_SUBGROUP;
  }
}

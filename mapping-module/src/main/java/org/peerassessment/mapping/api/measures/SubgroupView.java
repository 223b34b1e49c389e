package org.peerassessment.mapping.api.measures;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.peerassessment.mapping.api.view.Asked;

/**
 * A subgroup and everything that was confirmed of it.
 *
 * @param versions the newest first; never empty
 */
public record SubgroupView(long subgroupId, List<Version> versions) {
  public SubgroupView {
    versions = List.copyOf(versions);
  }

  /** What was confirmed last. */
  public Version latest() {
    return versions.get(0);
  }

  /** Whether it counts: it was not dissolved. */
  public boolean isStanding() {
    return latest().endedAt() == null;
  }

  /**
   * Those that count on a map, wherever it is shown: what counts now is no subgroup of earlier.
   *
   * @param all every subgroup of the assessment; asked for only where some can count
   */
  public static List<SubgroupView> thatCount(Asked asked, Supplier<List<SubgroupView>> all) {
    return asked.known() == null
        ? all.get().stream().filter(SubgroupView::isStanding).toList()
        : List.of();
  }

  /**
   * What somebody confirmed.
   *
   * @param statement its id; a change names it, so that nobody overwrites what they have not read
   * @param why why they are a subgroup
   * @param by display name of who confirmed it, as it was then
   * @param endedAt when it was changed or the subgroup dissolved, or null if it stands
   * @param endedBy display name of who did so; null if it stands
   * @param whyEnded empty if it stands
   */
  public record Version(
      long statement,
      String name,
      List<PersonShown> members,
      String why,
      String by,
      Instant at,
      Instant endedAt,
      String endedBy,
      String whyEnded) {
    public Version {
      members = List.copyOf(members);
    }

    /** Holds no name, so that none reaches a log. */
    @Override
    public String toString() {
      return "Version[" + statement + "]";
    }
  }
}

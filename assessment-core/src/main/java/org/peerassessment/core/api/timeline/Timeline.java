package org.peerassessment.core.api.timeline;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Slice;

/**
 * What was done in one assessment, by whom and when, each with what was recorded then, whatever has
 * become of it since (R-ACC-11). It is kept by the doors themselves, so nothing is left out.
 */
@Local
public interface Timeline {
  /** Entries on one page. */
  int PAGE = 50;

  /**
   * Newest first. The first page of all of it counts as the caller's look: what is there is no news
   * the next time.
   *
   * @param page from 0
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Listed list(AssessmentId assessment, Filter filter, int page);

  /** Everybody who did something in it: display name by account id, 500 at most. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Map<Long, String> people(AssessmentId assessment);

  /**
   * One entry with what was recorded.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if it is none of this assessment
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Told entry(AssessmentId assessment, long entryId);

  /**
   * @param doors names of door interfaces, such as {@code PeerGroup}; empty for all
   * @param by account id, or null for everybody
   * @param since id of the entry after which others' acts are news, or null for the caller's last
   *     look; page after page says the same, while the first has counted as a look already
   */
  record Filter(Set<String> doors, Long by, Long since) {
    public Filter {
      doors = Set.copyOf(doors);
    }

    public static Filter all() {
      return new Filter(Set.of(), null, null);
    }

    public boolean isAll() {
      return doors.isEmpty() && by == null;
    }
  }

  /**
   * @param since as the filter said, or else the caller's last look before this one; for the pages
   *     that follow
   */
  record Listed(Slice<Entry> found, long since) {}

  /**
   * @param door door and act, such as {@code PeerGroup.includeMember}
   * @param who display name
   * @param news whether somebody else did it since the caller's last look
   */
  record Entry(long entryId, Instant at, String who, String door, boolean news) {
    /** The door alone, such as {@code PeerGroup}. */
    public String doorName() {
      return door.substring(0, door.indexOf('.'));
    }
  }

  /** An entry and the answers that were recorded with it. */
  record Told(Entry entry, List<Answer> answers) {
    public Told {
      answers = List.copyOf(answers);
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Told[" + entry + "]";
    }
  }

  /** What kind of answer it is. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    INSTANT,
    YES_OR_NO,
    /** Key of a label in the message bundles. */
    CHOICE,
    /** Made of parts. */
    SEVERAL,
    /** Two parts: whom or what it is said for, and what is said. */
    PAIR
  }

  /**
   * One answer.
   *
   * @param name as the command calls it, such as {@code onWhoseWord}; empty in a list
   * @param value as text; empty for {@link Kind#SEVERAL} and {@link Kind#PAIR}
   */
  record Answer(String name, Kind kind, String value, List<Answer> parts) {
    public Answer {
      parts = List.copyOf(parts);
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Answer[" + name + "]";
    }
  }
}

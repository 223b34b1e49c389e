package org.peerassessment.mapping.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UseSaid;

/**
 * Points and lines with the days on which each held, so that one view shows any day. People appear
 * as the council has set (R-MAP-10); nothing here names them otherwise, but for what was written
 * freely.
 *
 * @param heard everybody whose word the map rests on, also those who are not listened to in this
 *     view; young people first
 * @param accounts what is said of who belongs (R-GRP-03), as told today; empty on a look back and
 *     where some are listened to only
 */
public record MapView(
    List<Point> points, List<Line> lines, List<Heard> heard, List<Account> accounts) {
  public MapView {
    points = List.copyOf(points);
    lines = List.copyOf(lines);
    heard = List.copyOf(heard);
    accounts = List.copyOf(accounts);
  }

  /** Whether all whom the question names have said something on this map; nobody named is known. */
  public boolean knows(Asked asked) {
    return Stream.of(asked.first(), asked.second())
        .filter(Objects::nonNull)
        .allMatch(one -> heard.stream().anyMatch(h -> h.informant().equals(one)));
  }

  /**
   * What one account says of one person; what it does not mention is not here.
   *
   * @param point whom it is about
   * @param informant a stakeholder's name, role and agency; empty for young people, whom the map
   *     does not name, and for the referral
   */
  public record Account(
      String point, Whose whose, String informant, boolean belongs, LocalDate on) {}

  /**
   * One whose word it is.
   *
   * @param label of a young person, as the map names people; empty for others
   * @param says how many ties and uses of places rest on their word
   */
  public record Heard(Informant informant, String label, int says) {}

  /**
   * A person or a place.
   *
   * @param id such as {@code p12} or {@code c3}
   * @param disputed whether accounts differ on whether they belong, and nobody has said how that
   *     was resolved
   * @param belongs when they were members of the group; empty for places and for others
   * @param spot where somebody placed it by hand, or null
   */
  public record Point(
      String id,
      boolean person,
      String label,
      boolean member,
      boolean disputed,
      List<Period> belongs,
      Spot spot) {}

  /**
   * A tie, or the use of a place.
   *
   * @param id such as {@code t7} or {@code u4}
   * @param statement id of the statement shown; an edit names it
   * @param kind of the tie, or null for the use of a place
   * @param strength of the tie, or null for the use of a place
   * @param safety of the place in use, or null for a tie
   * @param oneWay whether it runs from source to target only
   * @param informant whose word it is; its {@code label} says it as the map names people
   * @param recordedAt when the statement was recorded
   * @param agreement how the second informant stands to it, or null where one view is shown
   * @param words what was written of it freely; for who reads the record, and for no picture
   */
  public record Line(
      String id,
      long statement,
      String source,
      String target,
      TieKind kind,
      Strength strength,
      Safety safety,
      boolean oneWay,
      Informant informant,
      String saidBy,
      Reliability reliability,
      LocalDate from,
      LocalDate to,
      Instant recordedAt,
      Agreement agreement,
      Words words) {
    /** The same, with how the second informant stands to it. */
    public Line with(Agreement now) {
      return new Line(
          id,
          statement,
          source,
          target,
          kind,
          strength,
          safety,
          oneWay,
          informant,
          saidBy,
          reliability,
          from,
          to,
          recordedAt,
          now,
          words);
    }
  }

  /**
   * What was written of a line freely, which may name people in full; null or empty where nothing
   * was.
   *
   * @param howItCame of a tie
   * @param lookAgain of a tie: when to look at it again
   * @param times of the use of a place, and so are the rest
   */
  public record Words(
      String howItCame, LocalDate lookAgain, String times, String whoElse, String guardians) {
    public static Words of(TieSaid tie) {
      return new Words(tie.howItCame(), tie.lookAgain(), null, null, null);
    }

    public static Words of(UseSaid use) {
      return new Words(null, null, use.times(), use.whoElse(), use.guardians());
    }

    /** Holds no word of what was said, so that none reaches a log. */
    @Override
    public String toString() {
      return "Words[]";
    }
  }
}

package org.peerassessment.core.api.audit;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Numbered;
import org.peerassessment.core.api.shared.Words;

/** The chained record of every read and write (R-ACC-04); ids only, never names of young people. */
@Local
public interface AuditTrail {
  /**
   * Newest first. Page counts from 0; a page holds 50 rows; beyond the last comes the last.
   * Narrowed down to one assessment it tells who has seen it, and nothing of the case.
   */
  @Guarded(value = Permission.AUDIT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Page list(Filter filter, int page);

  /** Everybody who may stand in it: name and sign-in name by account id, 1,000 at most. */
  @Guarded(value = Permission.AUDIT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Map<Long, String> people();

  /**
   * Who has seen or changed one assessment, newest first; for people named on it. Who keeps an eye
   * on the trail asks {@link #list} instead.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Page seenBy(AssessmentId assessment, int page);

  /**
   * Walks the whole chain, and checks that every head that was ever exported is still in it.
   *
   * @return intact, or where and how it is broken: changed, removed, reordered, cut
   */
  @Guarded(value = Permission.AUDIT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Check check();

  /** Records the present head as exported and gives it, to be kept outside the suite. */
  @Guarded(
      value = Permission.AUDIT_READ,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "head")
  Head exportHead();

  /** Whether a head kept outside the suite is still in the chain. */
  @Guarded(value = Permission.AUDIT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  boolean contains(long number, String hash);

  /**
   * @param by account id of whoever did it, or null for everybody
   * @param assessment its number as people write it, such as {@code PGA-2026-0001}, or as the trail
   *     does, such as {@code 42}; empty for everything
   * @param from first day, or null
   * @param to last day, or null
   */
  record Filter(Long by, String assessment, LocalDate from, LocalDate to) {
    public Filter {
      assessment = Words.name(assessment);
    }

    public static Filter all() {
      return new Filter(null, "", null, null);
    }
  }

  /**
   * One page and how many rows there are in all.
   *
   * @param number which page it is, counted from 0
   */
  record Page(List<Row> rows, int number, long total) {}

  /**
   * @param who name and sign-in name, such as {@code Theo Brandt (theo.brandt)}; empty where nobody
   *     could be known
   * @param record kind and number of what it was about, such as {@code assessment 42}, {@code
   *     account 12 (theo.brandt)} or {@code role auditor}; empty where it was nothing single
   */
  record Row(
      long number,
      Instant at,
      String who,
      String act,
      String door,
      String outcome,
      String record) {}

  record Check(boolean intact, long rows, long brokenAt, Fault fault) {}

  enum Fault {
    NONE,
    CHANGED,
    REMOVED_OR_REORDERED,
    CUT
  }

  /**
   * @param hash SHA-256 of the newest row, 64 hexadecimal digits
   */
  record Head(long number, String hash, Instant at) implements Numbered {}
}

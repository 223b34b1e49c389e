package org.peerassessment.core.api.families;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * Consent to take part, of each young person and of each parent or carer (R-LEG-05). It is not what
 * makes the assessment or any sharing lawful; it decides whether people work with somebody
 * directly. The newest answer to each question holds.
 */
@Local
public interface Consents {
  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or something
   *     is withdrawn that was not given
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the person is neither member nor
   *     carer
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void record(NewConsent command);

  /** Members first, then parents and carers, each by name. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<PersonConsent> list(AssessmentId assessment);

  /**
   * For other modules, before direct work with somebody is planned.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if they have not agreed to any direct
   *     work: refused, withdrawn since when, or not asked yet
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  void requireTakingPart(AssessmentId assessment, long personId);

  /** The same for one kind of work. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  void requireTakingPartIn(AssessmentId assessment, long personId, TakingPart kind);

  /** Who said no to some kind of direct work or to all of it, which holds; by name. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<NoPart> takingNoPart(AssessmentId assessment);

  /**
   * Who said no to what and did not agree to it since, on the assessments that the caller may write
   * in; at most 1,000.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  List<SaidNo> saidNo();

  /**
   * @param member whether they are or were a member
   * @param former whether they were one and are none today
   * @param standing the newest answer to each question; a question that is missing was not asked
   * @param history newest first
   * @param against why each kind of direct work is not planned with them, for the kinds that are
   *     not
   * @param noPartIn the kinds of direct work that they refused or took back
   * @param noPartSince day of the newest no to one of them, or null where there is none
   */
  record PersonConsent(
      long personId,
      String name,
      boolean member,
      boolean former,
      Map<TakingPart, Answer> standing,
      Map<TakingPart, Reason> against,
      Set<TakingPart> noPartIn,
      LocalDate noPartSince,
      List<ConsentView> history) {
    public PersonConsent {
      standing = Map.copyOf(standing);
      against = Map.copyOf(against);
      noPartIn = Set.copyOf(noPartIn);
      history = List.copyOf(history);
    }
  }

  record ConsentView(
      Answer answer,
      Set<TakingPart> to,
      LocalDate on,
      String saidBy,
      String askedBy,
      Manner manner,
      String note,
      Instant recordedAt,
      String recordedBy) {
    public ConsentView {
      to = Set.copyOf(to);
    }
  }

  /**
   * @param in the kinds of direct work that they refused or took back
   * @param since day of the newest refusal or withdrawal
   */
  record NoPart(long personId, String name, boolean member, Set<TakingPart> in, LocalDate since) {
    public NoPart {
      in = Set.copyOf(in);
    }

    /** Whether it is every kind, so that no direct work at all is planned with them. */
    public boolean inAnything() {
      return Arrays.stream(TakingPart.values()).filter(TakingPart::direct).allMatch(in::contains);
    }
  }

  /** One person's no to one kind of taking part, which holds. */
  record SaidNo(AssessmentId assessment, long personId, TakingPart to) {}
}

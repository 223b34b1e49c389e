package org.peerassessment.core.api.belonging;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** Accounts of who belongs, kept apart by informant, and where they differ (R-GRP-03). */
@Local
public interface WhoBelongs {
  /** Most informants of one assessment. */
  int MOST_INFORMANTS = 60;

  /** Most young people who give one account together. */
  int MOST_TELLERS = 20;

  /** People on one page of the comparison. */
  int PEOPLE = 25;

  /** Accounts on one page of the comparison. */
  int COLUMNS = 6;

  /** Accounts on one page of the history. */
  int PAGE = 10;

  /**
   * Records what one informant says.
   *
   * @return the account's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, somebody
   *     named is a parent or carer in this assessment, or the informant said exactly this before
   * @throws org.peerassessment.core.api.shared.StandsInTheWay without the recorded lawful purpose
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long record(NewAccount command);

  /** Whom an account may name: everybody of the assessment who is no parent or carer in it. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Named> youngPeople(AssessmentId assessment);

  /**
   * The newest account of each informant side by side: a page of people by a page of accounts.
   * Whoever accounts differ about comes first, then by name. Everybody is there whom an account
   * names or who is a member; nobody before the first account.
   *
   * @param peoplePage counted from 0; 25 people each
   * @param accountsPage counted from 0; 6 accounts each
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Comparison compare(AssessmentId assessment, int peoplePage, int accountsPage);

  /** The same on one page: what every account says of everybody whom one names. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Comparison everybody(AssessmentId assessment);

  /**
   * What all informants say of one person.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if no account names the person and they
   *     are not a member
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  OnePerson about(AssessmentId assessment, long personId);

  /**
   * Says how a disagreement was resolved. It stays resolved until a newer account about the person
   * differs, or their membership changes.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit, or nothing
   *     about the person is open
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if a newer account came in
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void resolve(Resolve command);

  /**
   * Every account ever recorded, newest first; 10 at most.
   *
   * @param page counted from 0
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<AccountView> accounts(AssessmentId assessment, int page);

  /** The account that holds of one young person alone; empty if they gave none by themselves. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Optional<AccountView> own(AssessmentId assessment, long personId);

  /**
   * One account.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment has none of that id
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  AccountView account(AssessmentId assessment, long accountId);

  /**
   * @param rows people, each with what the accounts of {@code columns} say, in that order
   * @param informants how many informants there are on all pages
   * @param people how many people there are on all pages
   * @param open about how many of them accounts differ and nobody said how it was resolved
   */
  record Comparison(List<Informant> columns, List<Row> rows, int informants, int people, int open) {
    public Comparison {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param informant names of the young people, or the stakeholder's name, role and agency; may be
   *     empty for the referral
   */
  record Informant(long accountId, Whose whose, String informant, LocalDate on) {}

  /**
   * @param member whether they are a member today
   */
  record Row(long personId, String name, boolean member, List<Says> says, Agreement agreement) {
    public Row {
      says = List.copyOf(says);
    }
  }

  /**
   * @param said what each informant says, in the same order as {@code informants}
   * @param newest the newest account that mentions the person; 0 if none does
   * @param resolutions latest first
   */
  record OnePerson(
      long personId,
      String name,
      boolean member,
      List<Informant> informants,
      List<Says> said,
      Agreement agreement,
      long newest,
      List<Resolution> resolutions) {
    public OnePerson {
      informants = List.copyOf(informants);
      said = List.copyOf(said);
      resolutions = List.copyOf(resolutions);
    }
  }

  record Resolution(String why, String by, Instant at) {}

  /**
   * @param holds whether it is the newest of its informant
   */
  record AccountView(
      Informant informant,
      List<Named> tellers,
      List<Named> belong,
      List<Named> notBelong,
      String recordedBy,
      Instant recordedAt,
      boolean holds) {
    public AccountView {
      tellers = List.copyOf(tellers);
      belong = List.copyOf(belong);
      notBelong = List.copyOf(notBelong);
    }
  }

  record Named(long personId, String name) {}
}

package org.peerassessment.core.belonging;

import static org.peerassessment.core.api.shared.Answers.SHORT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/**
 * What one informant says of who belongs, on one day. Written once; when the same informant says it
 * anew, the new account holds and this one stays in the history (R-GRP-03).
 */
@Entity(name = "BelongingAccount")
@Table(name = "belonging_account")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "whose", nullable = false)
  private Whose whose;

  @Column(name = "informant", nullable = false)
  private String informant;

  @Column(name = "same_informant", nullable = false)
  private String sameInformant;

  @Column(name = "given_on", nullable = false)
  private LocalDate on;

  @Column(name = "recorded_by", nullable = false)
  private long recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected Account() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  static Account of(NewAccount command, Names names, LocalDate today, long by, Instant at) {
    check(command, names, today);
    Account made = new Account();
    made.assessmentId = command.assessment().value();
    made.whose = command.whose();
    made.informant = command.whose() == Whose.YOUNG_PEOPLE ? "" : Words.name(command.informant());
    made.sameInformant = same(command);
    made.on = command.on();
    made.recordedBy = by;
    made.recordedAt = at;
    return made;
  }

  private static void check(NewAccount command, Names names, LocalDate today) {
    String both = names.inBoth(command.belong(), command.notBelong());
    boolean own = command.whose() == Whose.YOUNG_PEOPLE;
    Answers answers =
        new Answers()
            .chosen("whose", command.whose())
            .require(!own || !command.tellers().isEmpty(), "tellers", "belonging.whoTells")
            .require(
                command.tellers().size() <= WhoBelongs.MOST_TELLERS,
                "tellers",
                "belonging.tooManyTellers",
                WhoBelongs.MOST_TELLERS)
            .require(own || command.tellers().isEmpty(), "tellers", "belonging.noTellers");
    if (command.whose() == Whose.STAKEHOLDER) {
      answers.text("informant", command.informant(), SHORT);
    } else {
      answers.optionalText("informant", command.informant(), SHORT);
    }
    answers
        .date("on", command.on())
        .notAfter("on", command.on(), today)
        .require(
            !(command.belong().isEmpty() && command.notBelong().isEmpty()),
            "belong",
            "belonging.nobodyNamed")
        .require(both.isEmpty(), "notBelong", "belonging.both", both);
    requireYoung(answers, "tellers", names.grown(command.tellers()));
    requireYoung(answers, "belong", names.grown(command.belong()));
    requireYoung(answers, "notBelong", names.grown(command.notBelong()));
    answers.accept();
  }

  private static void requireYoung(Answers answers, String field, String grown) {
    answers.require(grown.isEmpty(), field, "belonging.notYoung", grown);
  }

  /** The same for every account of one informant. */
  private static String same(NewAccount command) {
    return switch (command.whose()) {
      case REFERRAL -> "R";
      case STAKEHOLDER -> "S:" + Words.name(command.informant()).toLowerCase(Locale.UK);
      case YOUNG_PEOPLE ->
          "Y:"
              + command.tellers().stream()
                  .sorted()
                  .map(String::valueOf)
                  .collect(Collectors.joining(","));
    };
  }

  boolean isOfSameInformant(Account other) {
    return sameInformant.equals(other.sameInformant);
  }

  long id() {
    return id;
  }

  Whose whose() {
    return whose;
  }

  String informant() {
    return informant;
  }

  LocalDate on() {
    return on;
  }

  long recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}

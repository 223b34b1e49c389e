package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Turn;

/** Takes what one person tells of their own ties, by the rules of a single tie: one edit. */
@ApplicationScoped
public class OwnTies {
  @Inject private MapRepository repository;
  @Inject private MapReader reader;
  @Inject private Surroundings surroundings;
  @Inject private Choices choices;
  @Inject private EditLog log;
  @Inject private RiskAsked risk;

  public LocalDate today() {
    return reader.now().on();
  }

  /** Everything in the record now, ended ties included. */
  public List<TieView> all(AssessmentId assessment) {
    return reader.ties(assessment, reader.now());
  }

  public Company company(AssessmentId assessment) {
    return surroundings.company(assessment, today());
  }

  /** Labels of everybody named, as the council has set, by id. */
  public Map<Long, String> labels(Company company) {
    return surroundings.labels(company).all();
  }

  /**
   * Records, corrects and ends ties together, and asks to look at the risk again for each.
   *
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if one of them does not stand as it
   *     was read
   */
  public void take(
      AssessmentId assessment,
      List<AddTie> told,
      List<CorrectTie> corrected,
      List<End> ended,
      Entry entry) {
    List<Tie> fresh = fresh(assessment, told, entry);
    List<Tie> moved = new ArrayList<>();
    List<Tie> over = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    fresh.forEach(tie -> turns.add(tie.beginning()));
    for (CorrectTie one : corrected) {
      Checks.check(new Answers(), one.said(), today()).accept();
      Tie tie = repository.tie(assessment, one.tieId());
      turns.add(tie.correct(one.statement(), one.said(), one.why(), entry));
      moved.add(tie);
    }
    for (End one : ended) {
      Tie tie = repository.tie(assessment, one.id());
      turns.add(tie.end(one.statement(), one.lastDay(), one.why(), entry));
      over.add(tie);
    }
    log.enter(assessment, Act.DRAW, turns, entry);
    fresh.forEach(tie -> risk.tie(assessment, "reassessment.change.tieStated", tie));
    moved.forEach(tie -> risk.tie(assessment, "reassessment.change.tieCorrected", tie));
    over.forEach(tie -> risk.tie(assessment, "reassessment.change.tieEnded", tie));
  }

  private List<Tie> fresh(AssessmentId assessment, List<AddTie> told, Entry entry) {
    LocalDate today = today();
    told.forEach(tie -> Choices.answers(tie, today).accept());
    choices.requireNamed(
        assessment, today, told.stream().map(AddTie::personB).toArray(Long[]::new));
    Choices.requireRoom(repository.countTies(assessment), told.size());
    List<Tie> fresh =
        told.stream()
            .map(t -> new Tie(assessment.value(), t.personA(), t.personB(), t.said(), entry))
            .toList();
    repository.addAll(fresh);
    return fresh;
  }
}

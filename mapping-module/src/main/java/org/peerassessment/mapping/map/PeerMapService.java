package org.peerassessment.mapping.map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.CorrectUse;
import org.peerassessment.mapping.api.map.PastTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.SharedActs;
import org.peerassessment.mapping.ledger.Turn;

/** The door of the peer map. */
@Stateless
@Door
public class PeerMapService implements PeerMap {
  @Inject private MapReader reader;
  @Inject private MapRepository repository;
  @Inject private Choices choices;
  @Inject private EditLog log;
  @Inject private SharedActs acts;
  @Inject private RiskAsked risk;

  @Override
  public List<PersonOnMap> people(AssessmentId assessment) {
    return reader.people(assessment, reader.now());
  }

  @Override
  public List<PersonOnMap> people(AssessmentId assessment, AsAt when) {
    return reader.people(assessment, when);
  }

  @Override
  public List<TieView> ties(AssessmentId assessment) {
    return reader.ties(assessment, reader.now());
  }

  @Override
  public List<TieView> ties(AssessmentId assessment, AsAt when) {
    return reader.ties(assessment, when);
  }

  @Override
  public TieView tie(AssessmentId assessment, long tieId) {
    return reader.tie(assessment, tieId);
  }

  @Override
  public List<PastTie> history(AssessmentId assessment, long tieId) {
    return reader.history(assessment, tieId);
  }

  @Override
  public List<PlaceUseView> places(AssessmentId assessment) {
    return reader.uses(assessment, reader.now());
  }

  @Override
  public List<PlaceUseView> places(AssessmentId assessment, AsAt when) {
    return reader.uses(assessment, when);
  }

  @Override
  public PlaceUseView use(AssessmentId assessment, long useId) {
    return reader.use(assessment, useId);
  }

  @Override
  public long addTie(AddTie command) {
    Entry entry = log.begin(command.record());
    choices.checkTie(command, reader.now().on());
    Tie tie =
        new Tie(
            command.record().value(), command.personA(), command.personB(), command.said(), entry);
    repository.add(tie);
    log.enter(command.record(), Act.STATE, tie.beginning(), entry);
    risk.tie(command.record(), "reassessment.change.tieStated", tie);
    return tie.id();
  }

  @Override
  public void correctTie(CorrectTie command) {
    Entry entry = log.begin(command.record());
    Tie tie = repository.tie(command.record(), command.tieId());
    LocalDate today = reader.now().on();
    Checks.check(new Answers(), command.said(), today)
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    choices.requireNamed(command.record(), today, command.said().source().informant().person());
    Turn turn = tie.correct(command.statement(), command.said(), command.why(), entry);
    log.enter(command.record(), Act.CORRECT, turn, entry);
    risk.tie(command.record(), "reassessment.change.tieCorrected", tie);
  }

  @Override
  public void endTie(End command) {
    Entry entry = log.begin(command.record());
    Tie tie = repository.tie(command.record(), command.id());
    acts.end(command, tie, entry);
    risk.tie(command.record(), "reassessment.change.tieEnded", tie);
  }

  @Override
  public void takeBackTie(TakeBack command) {
    Entry entry = log.begin(command.record());
    Tie tie = repository.tie(command.record(), command.id());
    acts.takeBack(command, tie, entry);
    risk.tie(command.record(), "reassessment.change.tieTakenBack", tie);
  }

  @Override
  public long usePlace(UsePlace command) {
    Entry entry = log.begin(command.record());
    choices.checkUse(command, reader.now().on());
    PlaceUse use =
        new PlaceUse(
            command.record().value(), command.person(), command.place(), command.said(), entry);
    repository.add(use);
    log.enter(command.record(), Act.STATE, use.beginning(), entry);
    risk.use(command.record(), "reassessment.change.useStated", use);
    return use.id();
  }

  @Override
  public void correctUse(CorrectUse command) {
    Entry entry = log.begin(command.record());
    PlaceUse use = repository.use(command.record(), command.useId());
    LocalDate today = reader.now().on();
    Checks.check(new Answers(), command.said(), today)
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    choices.requireNamed(command.record(), today, command.said().source().informant().person());
    Turn turn = use.correct(command.statement(), command.said(), command.why(), entry);
    log.enter(command.record(), Act.CORRECT, turn, entry);
    risk.use(command.record(), "reassessment.change.useCorrected", use);
  }

  @Override
  public void endUse(End command) {
    Entry entry = log.begin(command.record());
    PlaceUse use = repository.use(command.record(), command.id());
    acts.end(command, use, entry);
    risk.use(command.record(), "reassessment.change.useEnded", use);
  }

  @Override
  public void takeBackUse(TakeBack command) {
    Entry entry = log.begin(command.record());
    PlaceUse use = repository.use(command.record(), command.id());
    acts.takeBack(command, use, entry);
    risk.use(command.record(), "reassessment.change.useTakenBack", use);
  }
}

package org.peerassessment.mapping.map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.AsAt;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.CorrectUse;
import org.peerassessment.mapping.api.map.End;
import org.peerassessment.mapping.api.map.PastTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TakeBack;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UsePlace;

/** The door of the peer map. */
@Stateless
@Door
public class PeerMapService implements PeerMap {
  @Inject private MapReader reader;
  @Inject private MapRepository repository;
  @Inject private Choices choices;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private RiskAsked risk;
  @Inject private Callers callers;

  @Override
  public List<PersonOnMap> people(AssessmentId assessment) {
    return reader.people(assessment);
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
  public PlaceUseView use(AssessmentId assessment, long useId) {
    return reader.use(assessment, useId);
  }

  @Override
  public Picture picture(AssessmentId assessment) {
    return reader.picture(assessment);
  }

  @Override
  public long addTie(AddTie command) {
    Entry entry = begin(command.record());
    choices.checkTie(command, reader.now().on());
    Tie tie =
        new Tie(
            command.record().value(), command.personA(), command.personB(), command.said(), entry);
    repository.add(tie);
    risk.tie(command.record(), "reassessment.change.tieStated", tie);
    return tie.id();
  }

  @Override
  public void correctTie(CorrectTie command) {
    Entry entry = begin(command.record());
    Tie tie = repository.tie(command.record(), command.tieId());
    Checks.check(new Answers(), command.said(), reader.now().on())
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    tie.correct(command.statement(), command.said(), command.why(), entry);
    repository.save();
    risk.tie(command.record(), "reassessment.change.tieCorrected", tie);
  }

  @Override
  public void endTie(End command) {
    Entry entry = begin(command.record());
    Tie tie = repository.tie(command.record(), command.id());
    Checks.checkEnd(
        tie.standing().map(s -> s.held().from()).orElse(null),
        command.lastDay(),
        command.why(),
        reader.now().on());
    tie.end(command.statement(), command.lastDay(), command.why(), entry);
    repository.save();
    risk.tie(command.record(), "reassessment.change.tieEnded", tie);
  }

  @Override
  public void takeBackTie(TakeBack command) {
    Entry entry = begin(command.record());
    Tie tie = repository.tie(command.record(), command.id());
    new Answers().text("why", command.why(), Answers.LONG).accept();
    tie.takeBack(command.statement(), command.why(), entry);
    repository.save();
    risk.tie(command.record(), "reassessment.change.tieTakenBack", tie);
  }

  @Override
  public long usePlace(UsePlace command) {
    Entry entry = begin(command.record());
    choices.checkUse(command, reader.now().on());
    PlaceUse use =
        new PlaceUse(
            command.record().value(), command.person(), command.place(), command.said(), entry);
    repository.add(use);
    risk.use(command.record(), "reassessment.change.useStated", use);
    return use.id();
  }

  @Override
  public void correctUse(CorrectUse command) {
    Entry entry = begin(command.record());
    PlaceUse use = repository.use(command.record(), command.useId());
    Checks.check(new Answers(), command.said(), reader.now().on())
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    use.correct(command.statement(), command.said(), command.why(), entry);
    repository.save();
    risk.use(command.record(), "reassessment.change.useCorrected", use);
  }

  @Override
  public void endUse(End command) {
    Entry entry = begin(command.record());
    PlaceUse use = repository.use(command.record(), command.id());
    Checks.checkEnd(
        use.standing().map(s -> s.held().from()).orElse(null),
        command.lastDay(),
        command.why(),
        reader.now().on());
    use.end(command.statement(), command.lastDay(), command.why(), entry);
    repository.save();
    risk.use(command.record(), "reassessment.change.useEnded", use);
  }

  @Override
  public void takeBackUse(TakeBack command) {
    Entry entry = begin(command.record());
    PlaceUse use = repository.use(command.record(), command.id());
    new Answers().text("why", command.why(), Answers.LONG).accept();
    use.takeBack(command.statement(), command.why(), entry);
    repository.save();
    risk.use(command.record(), "reassessment.change.useTakenBack", use);
  }

  /** No mapping before the lawful basis is recorded (guidance, principles: legal). */
  private Entry begin(AssessmentId assessment) {
    lawfulBasis.requireBegun(assessment);
    return new Entry(reader.now().known(), callers.current().userId());
  }
}

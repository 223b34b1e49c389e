package org.peerassessment.mapping.incidents;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.mapping.api.incidents.AddPart;
import org.peerassessment.mapping.api.incidents.CorrectIncident;
import org.peerassessment.mapping.api.incidents.CorrectPart;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.incidents.RecordIncident;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.SharedActs;
import org.peerassessment.mapping.ledger.Turn;
import org.peerassessment.mapping.map.Choices;

/** The door of incidents. */
@Stateless
@Door
public class IncidentsService implements Incidents {
  @Inject private IncidentReader reader;
  @Inject private IncidentRepository repository;
  @Inject private Choices choices;
  @Inject private EditLog log;
  @Inject private SharedActs acts;

  @Override
  public List<IncidentView> incidents(AssessmentId assessment) {
    return reader.incidents(assessment, reader.now());
  }

  @Override
  public List<IncidentView> incidents(AssessmentId assessment, AsAt when) {
    return reader.incidents(assessment, when);
  }

  @Override
  public IncidentView incident(AssessmentId assessment, long incidentId) {
    return reader.incident(assessment, incidentId);
  }

  @Override
  public List<Past<IncidentSaid>> history(AssessmentId assessment, long incidentId) {
    return repository.incident(assessment, incidentId).past();
  }

  @Override
  public HarmView part(AssessmentId assessment, long harmId) {
    return reader.part(assessment, harmId);
  }

  @Override
  public List<Past<HarmSaid>> partHistory(AssessmentId assessment, long harmId) {
    return repository.part(assessment, harmId).past();
  }

  @Override
  public long record(RecordIncident command) {
    Entry entry = log.begin(command.record());
    IncidentAnswers.check(new Answers(), command.said(), today()).accept();
    requireKnown(command.record(), command.said());
    Choices.requireRoom(repository.countIncidents(command.record()), 1);
    Incident incident = new Incident(command.record().value(), command.said(), entry);
    repository.add(incident);
    log.enter(command.record(), Act.STATE, incident.beginning(), entry);
    return incident.id();
  }

  @Override
  public void correct(CorrectIncident command) {
    Entry entry = log.begin(command.record());
    Incident incident = repository.incident(command.record(), command.incidentId());
    IncidentAnswers.check(new Answers(), command.said(), today())
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    requireKnown(command.record(), command.said());
    Turn turn = incident.correct(command.statement(), command.said(), command.why(), entry);
    log.enter(command.record(), Act.CORRECT, turn, entry);
  }

  @Override
  public void takeBack(TakeBack command) {
    Entry entry = log.begin(command.record());
    SharedActs.checkWhy(command);
    Incident incident = repository.held(command.record(), command.id());
    List<Turn> turns = new ArrayList<>();
    for (Harm part : repository.standingParts(incident)) {
      long stands = part.standing().orElseThrow(ChangedMeanwhile::new).id();
      turns.add(part.takeBack(stands, command.why(), entry));
    }
    turns.add(incident.takeBack(command.statement(), command.why(), entry));
    log.enter(command.record(), Act.TAKE_BACK, turns, entry);
  }

  @Override
  public long addPart(AddPart command) {
    Entry entry = log.begin(command.record());
    Incident incident = repository.held(command.record(), command.incidentId());
    incident.standing().orElseThrow(ChangedMeanwhile::new);
    IncidentAnswers.check(new Answers().chosen("person", command.person()), command.said())
        .accept();
    requireNamed(command.record(), command.person(), command.said().source());
    Choices.requireRoom(repository.countParts(command.record()), 1);
    Choices.requireNew(
        repository.standingParts(incident).stream()
            .anyMatch(p -> p.isSaid(command.person(), command.said())),
        "person");
    Harm part = new Harm(incident, command.person(), command.said(), entry);
    repository.add(part);
    log.enter(command.record(), Act.STATE, part.beginning(), entry);
    return part.id();
  }

  @Override
  public void correctPart(CorrectPart command) {
    Entry entry = log.begin(command.record());
    Harm part = repository.part(command.record(), command.harmId());
    IncidentAnswers.check(new Answers(), command.said())
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    requireNamed(command.record(), null, command.said().source());
    Turn turn = part.correct(command.statement(), command.said(), command.why(), entry);
    log.enter(command.record(), Act.CORRECT, turn, entry);
  }

  @Override
  public void takeBackPart(TakeBack command) {
    Entry entry = log.begin(command.record());
    acts.takeBack(command, repository.part(command.record(), command.id()), entry);
  }

  private void requireKnown(AssessmentId assessment, IncidentSaid said) {
    requireNamed(assessment, null, said.source());
    if (said.place() != null) {
      choices.requirePlaces(assessment, List.of(said.place()));
    }
  }

  private void requireNamed(AssessmentId assessment, Long person, Source source) {
    choices.requireNamed(assessment, today(), person, source.informant().person());
  }

  private LocalDate today() {
    return reader.now().on();
  }
}

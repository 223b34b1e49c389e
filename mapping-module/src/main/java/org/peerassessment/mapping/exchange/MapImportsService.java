package org.peerassessment.mapping.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.exchange.BringIn;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.MapIntake;
import org.peerassessment.mapping.map.Surroundings;

/** The door of imports. */
@Stateless
@Door
public class MapImportsService implements MapImports {
  @Inject private People people;
  @Inject private Contexts contexts;
  @Inject private Surroundings surroundings;
  @Inject private MapIntake intake;
  @Inject private EditLog log;
  @Inject private Clock clock;

  @Override
  public Preview preview(ImportFile command) {
    return plan(command).preview();
  }

  @Override
  public Preview.Counts bringIn(BringIn command) {
    Entry entry = log.begin(command.record());
    Plan plan = plan(command.file());
    Preview preview = plan.preview();
    if (!preview.errors().isEmpty()) {
      throw new NotAccepted(Reason.of("exchange.hasErrors"));
    } else if (!preview.settled()) {
      throw new NotAccepted(Reason.of("exchange.notSettled"));
    } else if (!preview.counts().anything()) {
      throw new NotAccepted(Reason.of("exchange.nothingNew"));
    } else if (!preview.digest().equals(command.previewed())) {
      throw new StandsInTheWay(Reason.of("exchange.changed"));
    }
    Map<Long, Long> ids = name(command.record(), plan);
    Map<Long, Long> placeIds = namePlaces(command.record(), plan);
    Renumbered renumbered = new Renumbered(ids, placeIds);
    intake.take(
        command.record(),
        plan.ties().stream().map(renumbered::tie).toList(),
        plan.uses().stream().map(renumbered::use).toList(),
        entry);
    return preview.counts();
  }

  private Map<Long, Long> name(AssessmentId assessment, Plan plan) {
    Map<Long, Long> ids = new HashMap<>();
    plan.people().forEach((number, person) -> ids.put(number, people.register(assessment, person)));
    return ids;
  }

  private Map<Long, Long> namePlaces(AssessmentId assessment, Plan plan) {
    Map<Long, Long> ids = new HashMap<>();
    plan.places()
        .forEach(
            (number, place) ->
                ids.put(number, contexts.add(assessment, place.kind(), place.name())));
    return ids;
  }

  private Plan plan(ImportFile command) {
    checkSize(command);
    try {
      FileText file = FileText.read(command.file());
      Content content = Content.of(command, file.text());
      return new Planner(command, content, known(command.record())).plan(file.encoding());
    } catch (NotReadable broken) {
      Preview nothing =
          new Preview(
              Preview.Encoding.UTF_8,
              List.of(),
              new Preview.Counts(0, 0, 0, 0, 0),
              List.of(),
              List.of(broken.error()),
              0,
              List.of(),
              List.of(),
              List.of(),
              "");
      return new Plan(nothing, Map.of(), Map.of(), List.of(), List.of());
    }
  }

  private static void checkSize(ImportFile command) {
    if (command.kind() == null) {
      throw new NotAccepted(Reason.about("kind", "answer.notChosen"));
    } else if (command.file() == null) {
      throw new NotAccepted(Reason.about("file", "exchange.file.none"));
    } else if (command.file().length == 0) {
      throw new NotAccepted(Reason.about("file", "exchange.file.empty"));
    } else if (command.file().length > LARGEST_FILE) {
      throw new NotAccepted(
          Reason.about("file", "exchange.file.tooLarge", LARGEST_FILE / MEGABYTE));
    }
  }

  private Known known(AssessmentId assessment) {
    LocalDate today = LocalDate.now(clock);
    Company company = surroundings.company(assessment, today);
    return new Known(
        company.people(),
        contexts.list(assessment),
        intake.standing(assessment),
        new CalledSo(surroundings.labels(company), company)
            .besides(person -> people.likely(assessment, person)),
        today);
  }
}

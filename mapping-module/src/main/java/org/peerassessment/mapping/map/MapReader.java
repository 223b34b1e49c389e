package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.map.PastTie;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.ledger.Now;

/** Reads the map for its pages; what is told of whom is checked by the door in front. */
@ApplicationScoped
class MapReader {
  private static final Comparator<TieView> BY_NAMES =
      Comparator.comparing((TieView t) -> t.a().name()).thenComparing(t -> t.b().name());
  private static final Comparator<PlaceUseView> BY_PLACE =
      Comparator.comparing(PlaceUseView::place).thenComparing(u -> u.person().name());
  private static final Comparator<PersonOnMap> MEMBERS_FIRST =
      Comparator.comparing((PersonOnMap p) -> !p.member()).thenComparing(p -> p.who().name());

  @Inject private MapRepository repository;
  @Inject private Surroundings surroundings;
  @Inject private Now now;

  AsAt now() {
    return now.get();
  }

  List<TieView> ties(AssessmentId assessment, AsAt when) {
    return ties(
        assessment, when, surroundings.company(assessment, when.on()), p -> p.holds(when.on()));
  }

  private List<TieView> ties(
      AssessmentId assessment, AsAt when, Company company, Predicate<Period> holds) {
    return repository.ties(assessment, when.known()).stream()
        .map(s -> Views.tie(s, company, holds.test(s.held())))
        .sorted(BY_NAMES)
        .toList();
  }

  List<PlaceUseView> uses(AssessmentId assessment, AsAt when) {
    return uses(
        assessment, when, surroundings.company(assessment, when.on()), p -> p.holds(when.on()));
  }

  private List<PlaceUseView> uses(
      AssessmentId assessment, AsAt when, Company company, Predicate<Period> holds) {
    Map<Long, String> places = surroundings.places(assessment);
    return repository.uses(assessment, when.known()).stream()
        .map(s -> Views.use(s, company, places, holds.test(s.held())))
        .sorted(BY_PLACE)
        .toList();
  }

  List<PersonOnMap> people(AssessmentId assessment, AsAt when) {
    Company company = surroundings.company(assessment, when);
    Predicate<Period> onTheDay = period -> period.holds(when.on());
    return people(
        company,
        ties(assessment, when, company, onTheDay),
        uses(assessment, when, company, onTheDay));
  }

  private static List<PersonOnMap> people(
      Company company, List<TieView> ties, List<PlaceUseView> uses) {
    Counts counts = Counts.of(ties, uses);
    return company.people().keySet().stream()
        .map(id -> counts.of(company.who(id), company.isMember(id)))
        .sorted(MEMBERS_FIRST)
        .toList();
  }

  TieView tie(AssessmentId assessment, long tieId) {
    LocalDate today = now().on();
    TieStatement statement =
        repository.tie(assessment, tieId).standing().orElseThrow(NoSuchRecord::new);
    return Views.tie(
        statement, surroundings.company(assessment, today), statement.held().holds(today));
  }

  List<PastTie> history(AssessmentId assessment, long tieId) {
    return repository.tie(assessment, tieId).statements().stream()
        .map(s -> new PastTie(s.said(), s.recordedAt(), s.retractedAt(), s.whyRetracted()))
        .toList();
  }

  PlaceUseView use(AssessmentId assessment, long useId) {
    LocalDate today = now().on();
    UseStatement statement =
        repository.use(assessment, useId).standing().orElseThrow(NoSuchRecord::new);
    return Views.use(
        statement,
        surroundings.company(assessment, today),
        surroundings.places(assessment),
        statement.held().holds(today));
  }
}

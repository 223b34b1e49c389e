package org.peerassessment.mapping.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapTables;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Counts;
import org.peerassessment.mapping.map.Labels;

/** A fictional map, put together as the door puts it together. */
public final class ViewForTests {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Instant MORNING = Instant.parse("2026-11-03T09:00:00Z");

  private final PeopleOnPictures as;
  private final Map<Long, PersonView> people;
  private final Set<Long> mistaken = new HashSet<>();
  private final Map<Long, List<Period>> members = new LinkedHashMap<>();
  private final Map<Long, String> places = new LinkedHashMap<>();
  private final Set<Long> known = new HashSet<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private ToldToBelong told = ToldToBelong.NOTHING;
  private final List<TieView> ties = new ArrayList<>();
  private final List<PlaceUseView> uses = new ArrayList<>();

  /** Names are read of those people alone; nobody is a member yet. */
  public ViewForTests(PeopleOnPictures as, List<PersonView> people) {
    this.as = as;
    this.people =
        people.stream().collect(Collectors.toMap(PersonView::personId, Function.identity()));
  }

  public ViewForTests member(long person, LocalDate from, LocalDate to) {
    members.computeIfAbsent(person, id -> new ArrayList<>()).add(new Period(from, to));
    return this;
  }

  public ViewForTests place(long id, String name) {
    known.add(id);
    places.put(id, name);
    return this;
  }

  /** A place that was recorded after the moment that is looked back to. */
  public ViewForTests placeSinceThen(long id, String name) {
    places.put(id, name);
    return this;
  }

  public ViewForTests spot(String point) {
    spots.put(point, new Spot(0.5, 0.5));
    return this;
  }

  public ViewForTests tie(long a, long b, Source source, LocalDate from, LocalDate to) {
    return tie(a, b, TieKind.FRIEND, Direction.NONE, source, from, to);
  }

  public ViewForTests tie(
      long a,
      long b,
      TieKind kind,
      Direction direction,
      Source source,
      LocalDate from,
      LocalDate to) {
    TieSaid said = new TieSaid(kind, direction, Strength.SOME, "", source, from, to, null);
    long id = ties.size() + 1;
    ties.add(new TieView(id, id, who(a), who(b), said, true, MORNING));
    return this;
  }

  public ViewForTests use(long person, long place, Source source, LocalDate from, LocalDate to) {
    UseSaid said = new UseSaid("Fridays", "", "", Safety.MIXED, source, from, to);
    long id = uses.size() + 1;
    uses.add(new PlaceUseView(id, id, who(person), place, places.get(place), said, true, MORNING));
    return this;
  }

  public ViewForTests byMistake(long person) {
    mistaken.add(person);
    return this;
  }

  /** Young people who are named, and accounts of who belongs. */
  public ViewForTests told(List<Long> youngPeople, WhoBelongs.Comparison comparison) {
    told =
        ToldToBelong.of(
            youngPeople.stream().map(id -> new WhoBelongs.Named(id, "")).toList(), comparison);
    return this;
  }

  /** These instead of ties and uses told one by one. */
  public ViewForTests said(List<TieView> ofTies, List<PlaceUseView> ofUses) {
    ties.addAll(ofTies);
    uses.addAll(ofUses);
    return this;
  }

  public List<TieView> ties() {
    return List.copyOf(ties);
  }

  public List<PlaceUseView> uses() {
    return List.copyOf(uses);
  }

  public MapView asked(Asked asked) {
    Labels labels = new Labels(as, company());
    return new ViewMaker(company(), labels, members, places, known, spots, told, TODAY)
        .view(ties, uses, asked);
  }

  /** The same as tables. */
  MapTables tables(Asked asked) {
    Counts counts = Counts.of(ties, uses);
    Company company = company();
    MapTables all =
        new MapTables(
            people.keySet().stream()
                .sorted()
                .map(id -> counts.of(company.who(id), company.isMember(id)))
                .toList(),
            ties,
            uses,
            places.entrySet().stream()
                .map(place -> new ContextView(place.getKey(), 0, Kind.OTHER, place.getValue()))
                .toList());
    return Tables.of(asked(asked), asked, all);
  }

  private Company company() {
    Set<Long> today =
        members.entrySet().stream()
            .filter(one -> one.getValue().stream().anyMatch(period -> period.holds(TODAY)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Company(people, today, mistaken);
  }

  private Who who(long id) {
    return new Who(id, people.get(id).fullName(), people.get(id).initials());
  }
}

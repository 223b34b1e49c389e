package org.peerassessment.mapping.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapTables;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapView.Point;
import org.peerassessment.mapping.api.view.MapViews;
import org.peerassessment.mapping.ledger.Now;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Surroundings;

/** The door to the ways of looking at the map. */
@Stateless
@Door
public class MapViewsService implements MapViews {
  @Inject private PeerMap map;
  @Inject private MapEdits edits;
  @Inject private WhoBelongs whoBelongs;
  @Inject private Contexts contexts;
  @Inject private Surroundings surroundings;
  @Inject private Now now;

  @Override
  public MapView view(AssessmentId assessment, Asked asked) {
    Instant known = asked.known() == null ? now.get().known() : asked.known();
    AsAt when = new AsAt(known, now.get().on());
    List<TieView> ties = map.ties(assessment, when);
    List<PlaceUseView> uses = map.places(assessment, when);
    Map<Long, List<Period>> memberships = surroundings.memberships(assessment, known);
    boolean back = asked.known() != null;
    Company named = surroundings.company(assessment, when);
    // whoever is named since neither stands on a look back nor changes the number of a label there
    Company company = back ? named.of(onMap(memberships.keySet(), ties, uses)) : named;
    return new ViewMaker(
            company,
            surroundings.labels(company),
            memberships,
            surroundings.places(assessment),
            surroundings.placesKnown(assessment, known),
            edits.positions(assessment),
            back ? ToldToBelong.NOTHING : told(assessment, company),
            when.on())
        .view(ties, uses, asked);
  }

  @Override
  public MapTables tables(AssessmentId assessment, Asked asked, LocalDate day) {
    Instant known = asked.known() == null ? now.get().known() : asked.known();
    AsAt when = new AsAt(known, day);
    MapTables all =
        new MapTables(
            map.people(assessment, when),
            map.ties(assessment, when),
            map.places(assessment, when),
            contexts.list(assessment).stream().filter(c -> c.kind() != Kind.PEER_GROUP).toList());
    return asked.equals(Asked.now()) ? all : Tables.of(view(assessment, asked), asked, all);
  }

  private ToldToBelong told(AssessmentId assessment, Company company) {
    WhoBelongs.Comparison accounts = whoBelongs.everybody(assessment);
    Set<Long> mistaken = new HashSet<>(company.mistaken());
    accounts.rows().forEach(row -> mistaken.remove(row.personId()));
    List<WhoBelongs.Named> young =
        whoBelongs.youngPeople(assessment).stream()
            .filter(person -> !mistaken.contains(person.personId()))
            .toList();
    return ToldToBelong.of(young, accounts);
  }

  /** Ids of members, of those at the ends of lines, and of those whose word they are. */
  private static Set<Long> onMap(Set<Long> members, List<TieView> ties, List<PlaceUseView> uses) {
    Set<Long> named = new HashSet<>(members);
    ties.forEach(tie -> named.addAll(List.of(tie.a().personId(), tie.b().personId())));
    uses.forEach(use -> named.add(use.person().personId()));
    Stream.concat(
            ties.stream().map(tie -> tie.said().source()),
            uses.stream().map(use -> use.said().source()))
        .map(Source::person)
        .filter(Objects::nonNull)
        .forEach(named::add);
    return named;
  }

  @Override
  public List<Difference> differences(AssessmentId assessment, Asked asked) {
    if (!asked.compares()) {
      return List.of();
    }
    MapView view = view(assessment, asked);
    Map<String, String> labels =
        view.points().stream().collect(Collectors.toMap(Point::id, Point::label));
    Comparison comparison = new Comparison(asked.first(), view.lines(), now.get().on());
    return comparison.ends().stream()
        .filter(ends -> comparison.agreement(ends) != Agreement.BOTH)
        .map(
            ends ->
                new Difference(
                    labels.getOrDefault(ends.one(), "?"),
                    labels.getOrDefault(ends.other(), "?"),
                    comparison.agreement(ends),
                    comparison.first(ends),
                    comparison.second(ends)))
        .sorted(Comparator.comparing(Difference::agreement).thenComparing(Difference::source))
        .toList();
  }

  @Override
  public List<Change> changes(AssessmentId assessment, LocalDate from, LocalDate to) {
    new Answers().date("from", from).date("to", to).notBefore("to", to, from).accept();
    return Changes.between(from, to, view(assessment, Asked.now()));
  }
}

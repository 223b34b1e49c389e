package org.peerassessment.web.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview;

/** What was chosen about a file, from one look at it to the next. */
public class ImportChoices implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Choosable<Column>> columns = new ArrayList<>();
  private final Map<String, Choosable<Long>> people = new LinkedHashMap<>();
  private final Map<String, Choosable<Kind>> places = new LinkedHashMap<>();
  private final Map<String, Long> fresh = new HashMap<>();

  void forget() {
    columns.clear();
    people.clear();
    places.clear();
    fresh.clear();
  }

  /** Asks what the preview leaves open; what was chosen before stays. */
  void read(Preview preview, ImportPreview words) {
    if (columns.isEmpty()) {
      preview
          .headers()
          .forEach(h -> columns.add(new Choosable<>("", h.name(), List.of(), h.tells())));
    }
    for (Preview.UnknownPerson person : preview.people()) {
      if (person.open()) {
        people.putIfAbsent(
            person.id(), new Choosable<>(person.id(), person.name(), words.offers(person), null));
      } else if (!people.containsKey(person.id()) && preview.errors().isEmpty()) {
        // nobody is like them: they need not be looked up again
        fresh.put(person.id(), ImportFile.NEW);
      }
    }
    preview
        .places()
        .forEach(
            place ->
                places.putIfAbsent(
                    place.id(),
                    new Choosable<>(place.id(), place.name(), List.of(), place.kind())));
  }

  /** Null until the headers have been read. */
  List<Column> columns() {
    return columns.isEmpty()
        ? null
        : new ArrayList<>(columns.stream().map(Choosable::getChosen).toList());
  }

  Map<String, Long> people() {
    Map<String, Long> chosen = new HashMap<>(fresh);
    people.values().stream()
        .filter(person -> person.getChosen() != null)
        .forEach(person -> chosen.put(person.id(), person.getChosen()));
    return chosen;
  }

  Map<String, Kind> places() {
    Map<String, Kind> chosen = new HashMap<>();
    places.values().stream()
        .filter(place -> place.getChosen() != null)
        .forEach(place -> chosen.put(place.id(), place.getChosen()));
    return chosen;
  }

  public List<Choosable<Column>> getColumns() {
    return columns;
  }

  public List<Choosable<Long>> getPeople() {
    return List.copyOf(people.values());
  }

  public List<Choosable<Kind>> getPlaces() {
    return List.copyOf(places.values());
  }
}

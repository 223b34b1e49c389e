package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.AssessmentBean;

/** The map's content on a day as tables: people, ties, places and who uses them (R-MAP-07). */
@Named("mapTables")
@RequestScoped
public class TablesPage {
  @Inject private AssessmentBean assessment;
  @Inject private PeerMap map;
  @Inject private Contexts contexts;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Clock clock;
  @Inject @RequestParameterMap private Map<String, String> typed;
  private List<PersonOnMap> people;
  private List<TieView> ties;
  private List<PlaceUseView> uses;
  private List<ContextView> places;
  private boolean begun;
  private Optional<LocalDate> asked;
  private LocalDate day;

  @PostConstruct
  void read() {
    AssessmentId id = assessment.getId();
    LocalDate today = LocalDate.now(clock);
    asked = AskedDay.upTo(today, typed.get("on"));
    day = asked.orElse(today);
    AsAt when = new AsAt(clock.instant(), day);
    people = map.people(id, when);
    ties = map.ties(id, when);
    uses = map.places(id, when);
    places = contexts.list(id).stream().filter(c -> c.kind() != Kind.PEER_GROUP).toList();
    begun = lawfulBasis.mayBegin(id).isEmpty();
  }

  /** Whether ties and uses can be added: the lawful basis is recorded. */
  public boolean isBegun() {
    return begun;
  }

  public List<PersonOnMap> getPeople() {
    return people;
  }

  public List<TieView> getTies() {
    return ties;
  }

  public List<PlaceUseView> getUses() {
    return uses;
  }

  public List<ContextView> getPlaces() {
    return places;
  }

  /** Day that the tables are about: today, unless another is asked for. */
  public LocalDate getDay() {
    return day;
  }

  public boolean isOnAnotherDay() {
    return !day.equals(LocalDate.now(clock));
  }

  /** Whether something was typed that is no day up to today: the tables are about today. */
  public boolean isNoSuchDay() {
    return asked.isEmpty() && !typed.getOrDefault("on", "").isBlank();
  }

  /** How the page was asked for, to be shown again. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** Key of the word for what did not hold on the day: it had not begun, or was over. */
  public String notHeld(LocalDate from) {
    return from != null && from.isAfter(day) ? "mapping.notYet" : "mapping.ended";
  }

  /** How many people use the place on the day. */
  public long usersOf(ContextView place) {
    return uses.stream().filter(u -> u.holds() && u.contextId() == place.contextId()).count();
  }
}

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
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapTables;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Words;

/** The map's content on a day as tables: people, ties, places and who uses them (R-MAP-07). */
@Named("mapTables")
@RequestScoped
public class TablesPage {
  @Inject private AssessmentBean assessment;
  @Inject private MapViews views;
  @Inject private Words words;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Clock clock;
  @Inject @RequestParameterMap private Map<String, String> typed;
  private MapTables tables;
  private Look look;
  private String whose;
  private boolean begun;
  private Optional<LocalDate> asked;
  private LocalDate day;

  @PostConstruct
  void read() {
    AssessmentId id = assessment.getId();
    LocalDate today = LocalDate.now(clock);
    readLook(id);
    asked = AskedDay.upTo(today, typed.get("on"));
    day = asked.orElse(today);
    tables = views.tables(id, look.asked(), day);
    begun = lawfulBasis.mayBegin(id).isEmpty();
  }

  private void readLook(AssessmentId id) {
    look = Look.of(typed, clock.instant());
    if (look.asked().first() != null) { // everybody's view asks for nobody's name
      MapView view = views.view(id, look.asked());
      look = look.on(view);
      whose = new Informants(view, words).whose(look.asked());
    }
  }

  /** Whether ties and uses can be added: the lawful basis is recorded. */
  public boolean isBegun() {
    return begun;
  }

  public List<PersonOnMap> getPeople() {
    return tables.people();
  }

  public List<TieView> getTies() {
    return tables.ties();
  }

  public List<PlaceUseView> getUses() {
    return tables.uses();
  }

  public List<ContextView> getPlaces() {
    return tables.places();
  }

  /** Day that the tables are about: today, unless another is asked for. */
  public LocalDate getDay() {
    return day;
  }

  /** Whose view it is, in a sentence; null where it is everybody's. */
  public String getWhose() {
    return whose;
  }

  /** Message key of why it is not the view that was asked for; null if it is. */
  public String getFault() {
    return look.faultKey();
  }

  /** Whether the moment asked for is none that has been. */
  public boolean isNoSuchMoment() {
    return look.moment().refused();
  }

  /** Whether it is the map as known earlier, which cannot be changed. */
  public boolean isLooksBack() {
    return look.asked().known() != null;
  }

  /** Up to when the map is known, in words. */
  public String getLooksBackTo() {
    return look.inWords(typed, words);
  }

  /** Whether it is everybody's view as known now. */
  public boolean isEverybodyNow() {
    return look.asked().equals(Asked.now());
  }

  /** What is looked at, as other pages' addresses ask for it. */
  public Map<String, String> getCarried() {
    return look.carried(typed);
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
    return tables.usersOf(place.contextId());
  }
}

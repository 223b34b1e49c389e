package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.AssessmentBean;

/** The map's content as tables: people, ties, places and who uses them (R-MAP-07). */
@Named("mapTables")
@RequestScoped
public class TablesPage {
  @Inject private AssessmentBean assessment;
  @Inject private PeerMap map;
  @Inject private Contexts contexts;
  @Inject private LawfulBasis lawfulBasis;
  private List<PersonOnMap> people;
  private List<TieView> ties;
  private List<PlaceUseView> uses;
  private List<ContextView> places;
  private boolean begun;

  @PostConstruct
  void read() {
    AssessmentId id = assessment.getId();
    people = map.people(id);
    ties = map.ties(id);
    uses = map.places(id);
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

  /** How many people use the place now. */
  public long usersOf(ContextView place) {
    return uses.stream().filter(u -> u.holds() && u.contextId() == place.contextId()).count();
  }
}

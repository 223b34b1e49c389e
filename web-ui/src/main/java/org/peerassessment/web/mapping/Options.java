package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** What can be chosen in the map's forms. */
@Named("mapOptions")
@RequestScoped
public class Options {
  @Inject private AssessmentBean assessment;
  @Inject private PeerMap map;
  @Inject private Contexts contexts;
  private final Once<List<PersonOnMap>> people = new Once<>(() -> map.people(assessment.getId()));
  private final Once<List<ContextView>> places =
      new Once<>(() -> contexts.list(assessment.getId()));

  public List<SelectItem> getPeople() {
    return people.get().stream()
        .map(p -> new SelectItem(p.who().personId(), p.who().name()))
        .toList();
  }

  /** Full name of somebody whom the assessment names. */
  String nameOf(Long personId) {
    return people.get().stream()
        .filter(p -> Long.valueOf(p.who().personId()).equals(personId))
        .map(p -> p.who().name())
        .findFirst()
        .orElse("?");
  }

  public List<SelectItem> getPlaces() {
    return places.get().stream()
        .filter(c -> c.kind() != Kind.PEER_GROUP)
        .map(c -> new SelectItem(c.contextId(), c.name()))
        .toList();
  }

  public TieKind[] getTieKinds() {
    return TieKind.values();
  }

  public Direction[] getDirections() {
    return Direction.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  public Reliability[] getReliabilities() {
    return Reliability.values();
  }

  public Voice[] getVoices() {
    return Voice.values();
  }

  public Safety[] getSafeties() {
    return Safety.values();
  }

  /** The peer group is a context of the assessment, but no place on the map. */
  public Set<Kind> getPlaceKinds() {
    return EnumSet.complementOf(EnumSet.of(Kind.PEER_GROUP));
  }
}

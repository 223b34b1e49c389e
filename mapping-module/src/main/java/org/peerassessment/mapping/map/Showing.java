package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;

/** What the page of the map shows, for those who draw it elsewhere. */
@ApplicationScoped
public class Showing {
  @Inject private MapReader reader;

  public AsAt now() {
    return reader.now();
  }

  public Shown at(AssessmentId assessment, AsAt when) {
    return reader.shown(assessment, when);
  }

  /** Everything that the record holds at the moment, whichever day it is said of. */
  public Shown whole(AssessmentId assessment, AsAt when) {
    return reader.whole(assessment, when);
  }

  /**
   * The picture, and what its lines rest on.
   *
   * @param picture with labels as the council has set
   * @param ties those that hold, as many as the picture has lines of them
   * @param uses likewise
   */
  public record Shown(
      Picture picture,
      List<TieView> ties,
      List<PlaceUseView> uses,
      PeopleOnPictures labels,
      Beyond beyond) {
    /** Holds nothing of the map, so that nothing reaches a log. */
    @Override
    public String toString() {
      return "Shown[]";
    }
  }

  /**
   * What stands on no picture and belongs to its data.
   *
   * @param informants young people on whose word lines rest and who are no points of the picture
   * @param named people by id, as far as the council's labels name them
   * @param placeKinds by ids of places
   */
  public record Beyond(
      List<Picture.Node> informants, Map<Long, PersonView> named, Map<Long, Kind> placeKinds) {
    /** Holds no name, so that none reaches a log. */
    @Override
    public String toString() {
      return "Beyond[]";
    }
  }
}

package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

  /**
   * The picture, and what its lines rest on.
   *
   * @param picture with labels as the council has set
   * @param ties those that hold, as many as the picture has lines of them
   * @param uses likewise
   */
  public record Shown(
      Picture picture, List<TieView> ties, List<PlaceUseView> uses, PeopleOnPictures labels) {
    /** Holds nothing of the map, so that nothing reaches a log. */
    @Override
    public String toString() {
      return "Shown[]";
    }
  }
}

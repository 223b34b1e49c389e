package org.peerassessment.web.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.Words;

/** Phrases that several pages of the map share. */
@Named
@ApplicationScoped
public class MapWords {
  @Inject private Words words;

  /** When something held; either day may be unknown. */
  public String period(LocalDate from, LocalDate to) {
    if (from == null && to == null) {
      return words.get("mapping.period.unknown");
    } else if (to == null) {
      return words.of("mapping.period.since", from);
    } else if (from == null) {
      return words.of("mapping.period.until", to);
    }
    return words.of("mapping.period.fromTo", from, to);
  }

  /** Key of the phrase that joins the two people of a tie, by the way it runs. */
  public String between(TieView tie) {
    return "mapping.tie.between." + tie.said().direction().name();
  }
}

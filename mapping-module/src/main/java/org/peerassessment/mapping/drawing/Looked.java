package org.peerassessment.mapping.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;

/**
 * Which map is drawn, and how it was asked for.
 *
 * @param known the moment whose state of the record it is
 * @param drawn what of the view stands on the day
 * @param leftOut what the legend leaves out
 * @param groups confirmed subgroups that count in it
 * @param labels how the council lets people be shown
 */
record Looked(
    Asked asked,
    LocalDate day,
    Instant known,
    MapView view,
    OnTheDay drawn,
    LeftOut leftOut,
    List<SubgroupView> groups,
    PeopleOnPictures labels) {
  Looked {
    groups = List.copyOf(groups);
  }

  /** With nothing left out. */
  Looked(
      Asked asked,
      LocalDate day,
      Instant known,
      MapView view,
      OnTheDay drawn,
      PeopleOnPictures labels) {
    this(asked, day, known, view, drawn, LeftOut.NOTHING, List.of(), labels);
  }

  /** Whose view it is, in words. */
  String whose() {
    if (asked.first() == null) {
      return SheetWords.get("whose.everybody");
    }
    return asked.compares()
        ? SheetWords.of(
            "whose.two",
            label(asked.first()),
            label(asked.second()),
            Agreement.ONLY_FIRST.mark(),
            Agreement.ONLY_SECOND.mark())
        : SheetWords.of("whose.one", label(asked.first()));
  }

  /** How two views stand to a line, naming the one who says so alone. */
  String agreement(Agreement how) {
    return switch (how) {
      case BOTH, DIFFER -> SheetWords.get("agreement." + how);
      case ONLY_FIRST -> SheetWords.of("agreement.only", label(asked.first()));
      case ONLY_SECOND -> SheetWords.of("agreement.only", label(asked.second()));
    };
  }

  /** A young person as the map names people, others by where they speak from. */
  String label(Informant informant) {
    return informant.person() == null
        ? SheetWords.label(informant.voice())
        : view.heard().stream()
            .filter(heard -> heard.informant().equals(informant))
            .map(MapView.Heard::label)
            .findFirst()
            .orElseGet(() -> labelOf("p" + informant.person()));
  }

  private String labelOf(String point) {
    return view.points().stream()
        .filter(one -> one.id().equals(point))
        .map(MapView.Point::label)
        .findFirst()
        .orElse("?");
  }

  /** Whose word the lines rest on, each once. */
  List<String> informants() {
    return drawn.lines().stream()
        .map(SheetMaker::saidBy)
        .filter(words -> !words.isBlank())
        .distinct()
        .sorted()
        .toList();
  }

  /** Holds no word of the map, so that none reaches a log. */
  @Override
  public String toString() {
    return "Looked[" + day + "]";
  }
}

package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.web.frame.Words;

/** Phrases that several pages of the map share. */
@Named
@RequestScoped
public class MapWords {
  @Inject private Words words;
  @Inject private Options options;

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

  /** When an incident happened; a day may be unknown, and one day is no period. */
  public String when(LocalDate from, LocalDate to) {
    if (from == null && to == null) {
      return words.get("incidents.when.unknown");
    } else if (from == null) {
      return words.of("incidents.when.by", to);
    }
    return to == null || to.equals(from)
        ? words.of("incidents.when.on", from)
        : words.of("mapping.period.fromTo", from, to);
  }

  /** Key of the phrase that joins the two people of a tie, by the way it runs. */
  public String between(TieView tie) {
    return "mapping.tie.between." + tie.said().direction().name();
  }

  /** Who says so: the young person by name, else in words, with where they speak from. */
  public String informant(Source source) {
    if (source.voice() == Voice.YOUNG_PERSON) {
      String name = options.nameOf(source.person());
      return blank(source.whoSays())
          ? name
          : words.of("mapping.informant.with", name, source.whoSays());
    }
    return source.voice() == Voice.OTHER
        ? source.whoSays()
        : words.of("mapping.informant.with", source.whoSays(), words.label(source.voice()));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** The same with how they know. */
  public String source(Source source) {
    return words.of("mapping.informant.knows", informant(source), source.reliability());
  }

  /** What lines say, one after the other, without who says so. */
  public String lines(List<MapView.Line> lines) {
    return lines.isEmpty()
        ? words.get("mapping.differ.silent")
        : lines.stream().map(this::line).collect(Collectors.joining("; "));
  }

  private String line(MapView.Line line) {
    return line.kind() == null
        ? words.of("mapping.differ.use", line.safety())
        : words.of(
            "mapping.differ.tie", line.kind(), line.strength(), period(line.from(), line.to()));
  }
}

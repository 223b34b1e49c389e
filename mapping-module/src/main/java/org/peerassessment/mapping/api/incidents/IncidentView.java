package org.peerassessment.mapping.api.incidents;

import java.time.Instant;
import java.util.List;

/**
 * An incident as it stands in the record, with who was harmed and who is said to have harmed.
 *
 * @param statement id of the statement shown; a correction names it
 * @param place name of the context in which it happened, or null if none is said
 * @param parts by names
 */
public record IncidentView(
    long incidentId,
    long statement,
    IncidentSaid said,
    String place,
    List<HarmView> parts,
    Instant recordedAt) {
  public IncidentView {
    parts = List.copyOf(parts);
  }

  /** Who was harmed. */
  public List<HarmView> harmed() {
    return parts(HarmPart.HARMED);
  }

  /** Who is said to have harmed. */
  public List<HarmView> saidToHaveHarmed() {
    return parts(HarmPart.SAID_TO_HAVE_HARMED);
  }

  private List<HarmView> parts(HarmPart part) {
    return parts.stream().filter(p -> p.said().part() == part).toList();
  }
}

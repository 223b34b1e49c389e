package org.peerassessment.mapping.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.incidents.HarmPart;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.ledger.Entry;

@Tag("R-MAP-06")
class HarmTest {
  private static final Entry NOON = new Entry(Instant.parse("2026-11-20T12:00:00Z"), 3);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 18);
  private static final Source LOG = Sources.said("Police log", Reliability.DOCUMENTED);

  @Test
  void onePersonHasBothPartsInOneIncident() {
    IncidentView view =
        new IncidentView(
            1,
            2,
            said(DAY, null),
            null,
            List.of(part(HarmPart.HARMED), part(HarmPart.SAID_TO_HAVE_HARMED)),
            NOON.at());
    assertEquals(view.harmed().get(0).person(), view.saidToHaveHarmed().get(0).person());
    assertEquals(1, view.harmed().size());
  }

  private static HarmView part(HarmPart part) {
    return new HarmView(
        7, 1, 8, new Who(5, "Robin Sample", "R.S."), new HarmSaid(part, "", LOG), NOON.at());
  }

  @Test
  void aPartThatWasRecordedWronglyIsCorrectedAndKept() {
    Incident incident = new Incident(1, said(DAY, null), NOON);
    Harm harm = new Harm(incident, 5, new HarmSaid(HarmPart.HARMED, "", LOG), NOON);
    harm.correct(0, new HarmSaid(HarmPart.SAID_TO_HAVE_HARMED, "", LOG), "Misheard", NOON);

    assertEquals(HarmPart.SAID_TO_HAVE_HARMED, harm.standing().orElseThrow().said().part());
    assertEquals(HarmPart.HARMED, harm.past().get(0).said().part());
    assertEquals("Misheard", harm.past().get(0).why());
  }

  @Test
  void whatWasTakenBackIsNotCorrected() {
    Incident incident = new Incident(1, said(DAY, null), NOON);
    incident.takeBack(0, "Twice", NOON);
    assertThrows(ChangedMeanwhile.class, () -> incident.correct(0, said(DAY, null), "", NOON));
  }

  @Test
  void anIncidentHasHappenedFromItsFirstDayOn() {
    assertTrue(said(DAY, DAY.plusDays(3)).happenedBy(DAY));
    assertTrue(said(null, null).happenedBy(DAY));
    assertTrue(said(null, DAY).happenedBy(DAY));
    assertEquals(false, said(null, DAY).happenedBy(DAY.minusDays(1)));
    assertEquals(false, said(DAY, null).happenedBy(DAY.minusDays(1)));
  }

  @Test
  void nothingOfWhatWasSaidReachesALog() {
    assertEquals("IncidentSaid[]", said(DAY, null).toString());
    assertEquals("HarmSaid[]", new HarmSaid(HarmPart.HARMED, "Words", LOG).toString());
  }

  private static IncidentSaid said(LocalDate from, LocalDate to) {
    return new IncidentSaid("Pictures passed on", null, "They were sent.", LOG, from, to);
  }
}

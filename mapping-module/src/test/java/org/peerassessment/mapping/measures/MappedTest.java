package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.measures.PersonShown;

/** On whose word a prompt rests: Dara and Alex are on the map, Ravi only says something of them. */
class MappedTest {
  private static final PersonShown DARA = new PersonShown(1L, "DE");
  private static final PersonShown ALEX = new PersonShown(2L, "AB");
  private static final PersonShown RAVI = new PersonShown(3L, "RM");

  @Test
  @Tag("R-MAP-10")
  void aYoungPersonWhoIsNotOnTheMapSpeaksByTheLabelOfThePicture() {
    assertEquals("RM", saidBy(Sources.own(3, "I, Ravi Muster"), List.of(DARA, ALEX, RAVI)));
  }

  @Test
  @Tag("R-MAP-10")
  void aYoungPersonWithoutALabelIsNotNamedByTheirOwnWords() {
    assertEquals("?", saidBy(Sources.own(3, "I, Ravi Muster"), List.of(DARA, ALEX)));
  }

  @Test
  @Tag("R-MAP-11")
  void othersSpeakInTheWordsRecorded() {
    Source tutor = Sources.said("Form tutor", Reliability.FIRST_HAND);
    assertEquals("Form tutor", saidBy(tutor, List.of(DARA, ALEX)));
  }

  private static String saidBy(Source source, List<PersonShown> labelled) {
    TieSaid said =
        new TieSaid(TieKind.FRIEND, Direction.NONE, Strength.SOME, "", source, null, null, null);
    TieView tie =
        new TieView(
            1,
            1,
            new Who(1, "Dara Example", "DE"),
            new Who(2, "Alex Beispiel", "AB"),
            said,
            true,
            Instant.EPOCH);
    return new Mapped(List.of(DARA, ALEX), List.of(tie), labelled).shown(tie).whoSays();
  }
}

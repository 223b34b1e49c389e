package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;

/** How much one map holds, written to the database as nobody would write it by hand. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-02")
class MapRoomIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  private AssessmentId assessment;
  private List<Long> people;

  @BeforeEach
  void aCaseIsThere() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    people = example.peopleOf(assessment);
  }

  @Test
  void whatWasTakenBackTakesNoRoom() throws Exception {
    fill("'2026-11-02'");
    addTie();
    assertEquals(1, as(LEAD, () -> map.ties(assessment)).size());
  }

  @Test
  void aMapThatIsFullTakesNoMore() throws Exception {
    fill("null");
    assertThrows(StandsInTheWay.class, this::addTie);
  }

  /**
   * Ties, as many as a map holds, each with one statement.
   *
   * @param retracted when the statements were taken back, in SQL
   */
  private void fill(String retracted) throws Exception {
    DataSource source = InitialContext.doLookup("jdbc/peer-assessment");
    try (Connection connection = source.getConnection()) {
      write(
          connection,
          "insert into mapping_tie (assessment_id, person_a, person_b) select ?, "
              + people.get(0)
              + ", "
              + people.get(1)
              + " from seq_1_to_"
              + PeerMap.MOST);
      write(
          connection,
          "insert into mapping_tie_statement (version, tie_id, assessment_id, kind, direction,"
              + " strength, voice, who_says, reliability, recorded_at, recorded_by, retracted_at)"
              + " select 1, t.id, t.assessment_id, 'FRIEND', 'NONE', 'SOME', 'OTHER',"
              + " 'Form tutor', 'FIRST_HAND', '2026-11-01', 1, "
              + retracted
              + " from mapping_tie t where t.assessment_id = ?");
    }
  }

  private void write(Connection connection, String sql) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, assessment.value());
      assertEquals(PeerMap.MOST, statement.executeUpdate());
    }
  }

  private long addTie() throws Exception {
    TieSaid said =
        new TieSaid(
            TieKind.FRIEND,
            Direction.NONE,
            Strength.SOME,
            "",
            Sources.said("Form tutor", Reliability.FIRST_HAND),
            null,
            null,
            null);
    return as(LEAD, () -> map.addTie(new AddTie(assessment, people.get(0), people.get(1), said)));
  }
}

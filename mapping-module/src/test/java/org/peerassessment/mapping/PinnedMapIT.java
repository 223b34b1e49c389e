package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;

/** The map of an instant to which a meeting, an analysis or a plan is pinned. */
@ExtendWith(ArquillianExtension.class)
class PinnedMapIT {
  @Inject private CaseForTests example;
  @Inject private PeerGroup group;
  @Inject private People people;
  @Inject private MapViews views;
  @Inject private PeerMap map;
  @Inject private Clock clock;

  @Test
  @Tag("R-MAP-14")
  void whoIsRecordedAsAMemberLaterIsNotOnIt() throws Exception {
    example.waitForDoors();
    AssessmentId assessment = example.begun();
    Instant then = clock.instant();
    long ravi = as(LEAD, () -> people.register(assessment, new NewPerson("Ravi", "Example", null)));
    as(
        LEAD,
        () ->
            group.includeMember(
                new PeerGroup.IncludeMember(
                    assessment,
                    PeerGroup.Who.known(ravi),
                    example.today(),
                    "Example School",
                    "They said so")));
    assertEquals(List.of(), members(assessment, clock.instant(), example.today().minusDays(1)));
    assertEquals(2, members(assessment, then, example.today()).size());
    assertEquals(3, members(assessment, clock.instant(), example.today()).size());
    assertEquals(3, people(assessment, null));
    assertEquals(2, people(assessment, then));
  }

  private List<PersonOnMap> members(AssessmentId assessment, Instant known, LocalDate day)
      throws Exception {
    return as(LEAD, () -> map.people(assessment, new AsAt(known, day))).stream()
        .filter(PersonOnMap::member)
        .toList();
  }

  private long people(AssessmentId assessment, Instant known) throws Exception {
    return as(LEAD, () -> views.view(assessment, new Asked(known, null, null))).points().stream()
        .filter(MapView.Point::person)
        .count();
  }
}

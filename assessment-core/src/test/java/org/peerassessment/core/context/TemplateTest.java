package org.peerassessment.core.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.Kind;

class TemplateTest {
  @Test
  void anAssessmentBeginsWithPeerGroupSchoolAndHome() {
    assertEquals(
        List.of(Kind.PEER_GROUP, Kind.SCHOOL, Kind.HOME),
        Template.with(List.of()).stream().map(Template.Row::kind).toList());
  }

  @Test
  void aNamedSchoolTakesThePlaceOfTheRowThatStandsForIt() {
    List<Template.Row> rows =
        Template.with(
            List.of(
                new Template.Row(Kind.ONLINE, "Group chat"),
                new Template.Row(Kind.SCHOOL, "Hillside School"),
                new Template.Row(Kind.SCHOOL, "hillside school")));
    assertEquals(
        List.of("Peer group", "Hillside School", "Family and home", "Group chat"),
        rows.stream().map(Template.Row::name).toList());
  }

  @Property
  void whateverIsNamedTheRowsOfTheTemplateAreThere(@ForAll List<Kind> kinds) {
    List<Template.Row> named = kinds.stream().map(k -> new Template.Row(k, "A " + k)).toList();
    List<Kind> rows = Template.with(named).stream().map(Template.Row::kind).toList();
    assertTrue(rows.containsAll(List.of(Kind.PEER_GROUP, Kind.SCHOOL, Kind.HOME)));
    assertTrue(rows.containsAll(kinds));
  }
}

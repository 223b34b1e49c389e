package org.peerassessment.mapping.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.exchange.Planned.plan;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.exchange.Preview.Encoding;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.exchange.Plan.NewPlace;

@Tag("R-MAP-13")
class PlannerTest {
  @Test
  void aGraphsPlaceThatNobodyUsesIsBroughtInToo() throws NotReadable {
    Plan plan =
        Planned.plan(
            FileKind.GRAPHML,
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="l" for="node" attr.name="label" attr.type="string"/>
              <key id="k" for="node" attr.name="kind" attr.type="string"/>
              <graph edgedefault="undirected">
                <node id="a"><data key="k">place</data><data key="l">Weir Park</data></node>
                <node id="b"><data key="k">place</data><data key="l">Example Park</data></node>
              </graph>
            </graphml>
            """);

    assertEquals(1, plan.preview().counts().places(), "Example Park is there already");
    assertEquals(
        List.of("Weir Park"), plan.places().values().stream().map(NewPlace::name).toList());
  }

  @Test
  void tiesAreReadWithEverythingThatIsSaid() throws Exception {
    Plan plan = plan(FileKind.TIES, Files.TIES);

    assertEquals(List.of(), plan.preview().errors());
    assertEquals(new Preview.Counts(1, 0, 3, 0, 0), plan.preview().counts());
    TieSaid said = plan.ties().get(1).said();
    assertEquals(TieKind.HARMFUL_INFLUENCE, said.kind());
    assertEquals(Direction.A_TO_B, said.direction());
    assertEquals(Voice.POLICE, said.source().voice());
    assertEquals(LocalDate.of(2026, 10, 2), said.to());
    assertEquals("Same form, year 7", plan.ties().get(0).said().howItCame());
    assertEquals("=SUM(1)", plan.ties().get(2).said().howItCame());
    assertTrue(plan.preview().ready());
  }

  @Test
  void usesOfPlacesAreReadAndASemicolonParts() throws Exception {
    Plan plan = plan(FileKind.USES, Files.USES);

    assertEquals(new Preview.Counts(0, 0, 0, 2, 0), plan.preview().counts());
    assertEquals("Fridays; after school", plan.uses().get(0).said().times());
    assertEquals(Safety.MIXED, plan.uses().get(0).said().safety());
    assertEquals(9L, plan.uses().get(0).place());
  }

  @Test
  void aTableSaysWhatKindOfPlaceItMeansAndTwoOfOneNameStayTwo() throws Exception {
    Plan plan =
        plan(
            FileKind.USES,
            """
            person,place,place kind,safety,voice,who says,reliability
            Dara Example,Corner,online,safe,school,Tutor,first hand
            Alex Beispiel,corner,somewhere else,safe,school,Tutor,first hand
            Alex Beispiel,Example Park,neighbourhood,safe,school,Tutor,first hand
            """);

    assertEquals(new Preview.Counts(0, 2, 0, 3, 0), plan.preview().counts());
    assertTrue(plan.preview().ready());
    assertEquals(
        List.of(Kind.ONLINE, Kind.OTHER, Kind.NEIGHBOURHOOD),
        plan.uses().stream()
            .map(
                use ->
                    use.place() == 9 ? Kind.NEIGHBOURHOOD : plan.places().get(use.place()).kind())
            .toList());
  }

  @Test
  void whereTwoPlacesShareANameARowHasToSayWhichItMeans() throws Exception {
    Preview preview =
        plan(
                FileKind.USES,
                """
                person,place,place kind,safety,voice,who says,reliability
                Dara Example,Corner,online,safe,school,Tutor,first hand
                Dara Example,Corner,other,safe,school,Tutor,first hand
                Alex Beispiel,Corner,,safe,school,Tutor,first hand
                Alex Beispiel,Roof,pub,safe,school,Tutor,first hand
                """)
            .preview();

    assertEquals(
        List.of("4 PLACE exchange.place.whichOfTwo", "5 PLACE_KIND exchange.cell.unknownWord"),
        preview.errors().stream()
            .map(e -> e.line() + " " + e.about() + " " + e.reason().key())
            .toList());
  }

  @Test
  void aNumberTellsWhichOfTwoOfOneNameSaysSo() throws Exception {
    Plan plan =
        plan(
            FileKind.TIES,
            """
            person A id,person A,person B id,person B,kind,strength,informant id,reliability
            1,Sam Doe,2,Sam Doe,friend,some,2,first hand
            """);

    assertEquals(List.of(), plan.preview().errors());
    assertEquals(plan.ties().get(0).personB(), plan.ties().get(0).said().source().person());
    assertEquals(Voice.YOUNG_PERSON, plan.ties().get(0).said().source().voice());
  }

  @Test
  void aNetworkOverTimeHasSeveralEdgesBetweenTheSameTwo() throws Exception {
    Plan plan = plan(FileKind.GRAPHML, Files.GRAPHML);

    assertEquals(List.of(), plan.preview().errors());
    assertEquals(new Preview.Counts(0, 0, 2, 1, 2), plan.preview().counts());
    assertEquals(LocalDate.of(2026, 3, 1), plan.ties().get(0).said().to());
    assertEquals(Strength.STRONG, plan.ties().get(0).said().strength());
    assertEquals(Direction.NONE, plan.ties().get(0).said().direction());
    assertEquals(Direction.A_TO_B, plan.ties().get(1).said().direction());
  }

  @Test
  void whoIsNamedAlreadyIsNotNamedAgain() throws Exception {
    Preview preview = plan(FileKind.PEOPLE, Files.PEOPLE).preview();

    assertEquals(new Preview.Counts(1, 0, 0, 0, 1), preview.counts());
    assertEquals("Kai Neumann", preview.people().get(0).name());
  }

  @Test
  void whoSoundsAlikeIsToldAndNeverTakenForTheSame() throws Exception {
    String file = Files.TIES.replace("Kai Neumann", "Darah Exampel");
    Preview preview = plan(FileKind.TIES, file).preview();

    assertTrue(preview.errors().isEmpty());
    assertFalse(preview.ready());
    Preview.UnknownPerson open = preview.people().get(0);
    assertEquals(1, open.likely().get(0).person().personId());

    ImportFile settled =
        new ImportFile(
            new AssessmentId(7),
            FileKind.TIES,
            Files.bytes(file),
            null,
            Unsaid.NOTHING,
            Map.of(open.id(), ImportFile.NEW),
            Map.of());
    assertTrue(plan(settled).preview().ready());
    assertEquals(1, plan(settled).people().size());
  }

  private static final String BORN =
      "given name,family name,date of birth\nDara,Example,2010-02-03\n";

  private static Plan planned(String file, Map<String, Long> people) throws Exception {
    return plan(
        new ImportFile(
            new AssessmentId(7),
            FileKind.PEOPLE,
            Files.bytes(file),
            null,
            Unsaid.NOTHING,
            people,
            Map.of()));
  }

  @Test
  void aDateOfBirthThatOnlyTheFileKnowsIsAskedAboutAndNeverDroppedSilently() throws Exception {
    Preview asked = plan(FileKind.PEOPLE, BORN).preview();
    Preview.UnknownPerson open = asked.people().get(0);
    assertTrue(open.open());
    assertEquals(1, open.likely().get(0).person().personId());
    assertEquals(0, asked.counts().there());

    Plan same = planned(BORN, Map.of(open.id(), 1L));
    assertEquals(new Preview.Counts(0, 0, 0, 0, 0), same.preview().counts());
    assertEquals(List.of(), same.preview().people());
    assertEquals(
        List.of(new Preview.OtherBirth(1, "Dara Example", LocalDate.of(2010, 2, 3), null, true)),
        same.preview().births());
    assertFalse(same.preview().first().get(0).there());

    Plan another = planned(BORN, Map.of(open.id(), ImportFile.NEW));
    assertEquals(1, another.people().size());
    assertEquals(List.of(), another.preview().births());
  }

  @Test
  void whoIsChosenThoughTheRecordHasAnotherDateOfBirthIsTold() throws Exception {
    String file = BORN.replace("Dara,Example", "Robin,Sample");
    Preview.UnknownPerson open = plan(FileKind.PEOPLE, file).preview().people().get(0);

    Preview same = planned(file, Map.of(open.id(), 3L)).preview();

    assertEquals(
        List.of(
            new Preview.OtherBirth(
                3, "Robin Sample", LocalDate.of(2010, 2, 3), LocalDate.of(2009, 1, 1), true)),
        same.births());
  }

  @Test
  void aRowWithAMistakeIsNeitherCountedNorShownAsIfItWereFine() throws Exception {
    Preview preview = plan(FileKind.TIES, Files.TIES.replace("2026-09-01", "1 Sept")).preview();

    assertEquals(2, preview.counts().ties());
    assertEquals(List.of(3, 4), preview.first().stream().map(Preview.Row::line).toList());
    Preview wrong =
        plan(
                FileKind.PEOPLE,
                "given name,family name,date of birth\nNoor,New,tomorrow\nKai,Neumann,\n")
            .preview();
    assertEquals(1, wrong.counts().people());
    assertEquals(List.of(3), wrong.first().stream().map(Preview.Row::line).toList());
  }

  @Test
  void aTableWithoutRowsIsTheFilesFaultAndNoLines() {
    NotReadable refused =
        assertThrows(NotReadable.class, () -> plan(FileKind.PEOPLE, "given name,family name\n"));
    assertEquals(0, refused.error().line());
  }

  @Test
  void twoOfOneNameInAFileAreNeitherTakenForTheOneWhoIsKnown() throws Exception {
    Preview preview =
        plan(
                FileKind.TIES,
                """
                person A id,person A,person B id,person B,kind,strength,voice,who says,reliability
                1,Dara Example,2,Dara Example,friend,some,school,Tutor,first hand
                """)
            .preview();

    assertEquals(2, preview.people().stream().filter(Preview.UnknownPerson::open).count());
  }

  @Test
  void olderLettersAreReadAndTold() throws Exception {
    byte[] old =
        Files.TIES.replace("Kai Neumann", "Zoë Müller").getBytes(Charset.forName("windows-1252"));
    FileText read = FileText.read(old);

    assertEquals(Encoding.WINDOWS_1252, read.encoding());
    assertTrue(read.text().contains("Zoë Müller"));
    assertEquals(Encoding.UTF_8, FileText.read(Files.bytes("\uFEFFa,b\n1,2")).encoding());
  }

  @Test
  void everyErrorNamesItsLineAndColumn() throws Exception {
    Preview preview =
        plan(
                FileKind.TIES,
                Files.TIES.replace("online contact", "pal").replace("2026-09-01", "1 Sept"))
            .preview();

    assertEquals(
        List.of("2 FROM exchange.cell.noDate", "4 KIND exchange.cell.unknownWord"),
        preview.errors().stream()
            .map(e -> e.line() + " " + e.about() + " " + e.reason().key())
            .toList());
  }

  @Test
  void theDigestStaysWhenQuestionsComeBackUnanswered() throws Exception {
    String one = plan(FileKind.TIES, Files.TIES).preview().digest();
    ImportFile asked =
        new ImportFile(
            new AssessmentId(7),
            FileKind.TIES,
            Files.bytes(Files.TIES),
            null,
            new Unsaid(null, null, null, new Source(null, null, "", null)),
            Map.of(),
            Map.of());
    assertEquals(one, plan(asked).preview().digest());
  }

  @Test
  void theDigestChangesWithWhatIsUnderstood() throws Exception {
    String one = plan(FileKind.TIES, Files.TIES).preview().digest();
    ImportFile other =
        new ImportFile(
            new AssessmentId(7),
            FileKind.TIES,
            Files.bytes(Files.TIES),
            null,
            Unsaid.NOTHING,
            Map.of("=kai neumann", 2L),
            Map.of());

    assertEquals(one, plan(FileKind.TIES, Files.TIES).preview().digest());
    assertFalse(one.equals(plan(other).preview().digest()));
  }
}

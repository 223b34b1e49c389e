package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.api.framework.ContextMatrix;
import org.peerassessment.core.api.framework.ContextMatrix.ChangedEntry;
import org.peerassessment.core.api.framework.ContextMatrix.Entry;
import org.peerassessment.core.api.framework.ContextMatrix.NewEntry;
import org.peerassessment.core.api.framework.ContextMatrix.Row;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;

/** Evidence and the matrix of contexts, through their doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class FrameworkDoorsIT {
  private static final String AMINA = "amina.okafor";

  @Inject private Readiness readiness;
  @Inject private FrameworkCase cases;
  @Inject private Evidence evidence;
  @Inject private ContextMatrix matrix;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-LEG-01")
  @Tag("R-FRM-02")
  void noEvidenceIsGatheredBeforeTheLawfulBasisIsRecorded() throws Exception {
    AssessmentId id = cases.refer();
    long school = cases.context(id, "Hillside School");
    NewEvidence told = cases.told(Viewpoint.SCHOOL, school, Element.DYNAMICS);
    assertThrows(StandsInTheWay.class, () -> as(AMINA, () -> evidence.add(id, told)));
    assertThrows(
        StandsInTheWay.class,
        () -> as(AMINA, () -> matrix.add(id, entry(school, MatrixColumn.RISK, Set.of()))));
  }

  @Test
  @Tag("R-FRM-01")
  @Tag("R-FRM-02")
  void evidenceIsKeptAsToldUnderSeveralElements() throws Exception {
    AssessmentId id = cases.begun();
    long school = cases.context(id, "Hillside School");
    NewEvidence told =
        cases.told(Viewpoint.YOUNG_PEOPLE, school, Element.DYNAMICS, Element.ENSURING_SAFETY);
    as(AMINA, () -> evidence.add(id, told));
    EvidenceView kept = as(AMINA, () -> evidence.list(id)).get(0);
    assertEquals(told.what(), kept.what());
    assertEquals("Hillside School", kept.contextName());
    assertEquals(List.of(Element.DYNAMICS, Element.ENSURING_SAFETY), kept.elements());
    assertEquals("Amina Okafor", kept.addedBy());
    Coverage coverage = as(AMINA, () -> evidence.coverage(id));
    assertEquals(2, coverage.covered().size());
    assertTrue(coverage.hears(Viewpoint.YOUNG_PEOPLE));
    assertFalse(coverage.hears(Viewpoint.PARENTS));
  }

  @Test
  @Tag("R-FRM-02")
  void withdrawnEvidenceStaysReadableAndCountsNoMore() throws Exception {
    AssessmentId id = cases.begun();
    long piece = cases.evidence(id, Viewpoint.SCHOOL);
    as(AMINA, () -> evidence.withdraw(id, piece, "It was about another group."));
    assertTrue(as(AMINA, () -> evidence.list(id)).get(0).withdrawn());
    assertEquals(List.of(), as(AMINA, () -> evidence.coverage(id)).covered());
  }

  @Test
  @Tag("R-FRM-03")
  void theMatrixHasARowForEveryContextAndFourColumnsAndItsEntriesCiteEvidence() throws Exception {
    AssessmentId id = cases.begun();
    long school = cases.context(id, "Hillside School");
    long piece = cases.evidence(id, Viewpoint.YOUNG_PEOPLE);
    as(AMINA, () -> matrix.add(id, entry(school, MatrixColumn.RISK, Set.of(piece))));
    List<Row> rows = as(AMINA, () -> matrix.view(id)).rows();
    assertTrue(rows.size() >= 4);
    assertTrue(rows.stream().allMatch(row -> row.cells().size() == 4));
    Entry written = entry(id, school);
    assertEquals(1, written.count());
    assertEquals(List.of(Viewpoint.YOUNG_PEOPLE), written.views());
  }

  @Test
  @Tag("R-FRM-03")
  void twoPeopleChangingOneEntryNeverOverwriteEachOther() throws Exception {
    AssessmentId id = cases.begun();
    long school = cases.context(id, "Hillside School");
    as(AMINA, () -> matrix.add(id, entry(school, MatrixColumn.RISK, Set.of())));
    Entry read = entry(id, school);
    as(AMINA, () -> matrix.change(id, changed(read, "First")));
    assertThrows(
        ChangedMeanwhile.class, () -> as(AMINA, () -> matrix.change(id, changed(read, "Second"))));
    assertEquals("First", entry(id, school).text());
    as(AMINA, () -> matrix.remove(id, read.entryId()));
    assertThrows(NoSuchRecord.class, () -> as(AMINA, () -> matrix.remove(id, read.entryId())));
  }

  @Test
  @Tag("R-ACC-02")
  void nothingCrossesFromOneAssessmentToAnother() throws Exception {
    AssessmentId one = cases.begun();
    AssessmentId other = cases.begun();
    long school = cases.context(one, "Hillside School");
    long foreign = cases.evidence(other, Viewpoint.SCHOOL);
    long foreignContext = cases.context(other, "Hillside School");
    assertThrows(
        NotAccepted.class,
        () -> as(AMINA, () -> matrix.add(one, entry(school, MatrixColumn.RISK, Set.of(foreign)))));
    assertThrows(
        NotAccepted.class,
        () ->
            as(
                AMINA,
                () ->
                    evidence.add(
                        one, cases.told(Viewpoint.SCHOOL, foreignContext, Element.DYNAMICS))));
    assertThrows(
        NoSuchRecord.class, () -> as(AMINA, () -> evidence.withdraw(one, foreign, "Wrong")));
    assertThrows(
        NoSuchRecord.class,
        () -> as(AMINA, () -> matrix.cell(one, foreignContext, MatrixColumn.RISK)));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> evidence.list(one)));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> matrix.view(one)));
  }

  @Test
  @Tag("R-FRM-02")
  void aDayInTheFutureIsNotTaken() throws Exception {
    AssessmentId id = cases.begun();
    NewEvidence told = cases.told(Viewpoint.SCHOOL, null, Element.DYNAMICS);
    NewEvidence tomorrow =
        new NewEvidence(
            told.what(),
            told.source(),
            told.viewpoint(),
            LocalDate.of(2190, 1, 1),
            told.reliability(),
            told.bearing(),
            null,
            told.elements(),
            null);
    assertThrows(NotAccepted.class, () -> as(AMINA, () -> evidence.add(id, tomorrow)));
  }

  private Entry entry(AssessmentId id, long context) throws Exception {
    return as(AMINA, () -> matrix.cell(id, context, MatrixColumn.RISK)).entries().get(0);
  }

  private static NewEntry entry(long context, MatrixColumn column, Set<Long> cited) {
    return new NewEntry(context, column, "Images are still shown in the lunch hall.", "", cited);
  }

  private static ChangedEntry changed(Entry read, String text) {
    return new ChangedEntry(read.entryId(), read.version(), text, "", Set.of());
  }
}

package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.framework.EvidenceFixture.CONTEXTS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.framework.ContextMatrix.ChangedEntry;
import org.peerassessment.core.api.framework.ContextMatrix.Entry;
import org.peerassessment.core.api.framework.ContextMatrix.NewEntry;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;

@Tag("R-FRM-03")
class MatrixEntryTest {
  private static final Map<Long, EvidenceView> EVIDENCE =
      Map.of(
          1L, EvidenceFixture.kept(1, Viewpoint.YOUNG_PEOPLE, ""),
          2L, EvidenceFixture.kept(2, Viewpoint.SCHOOL, "Said about another school"));

  @Test
  void anEntryShowsWhatItRestsOnAndWithdrawnEvidenceCountsNoMore() {
    Entry shown = entry(MatrixColumn.RISK, "", Set.of(1L, 2L)).view(EVIDENCE);
    assertEquals(2, shown.evidence().size());
    assertEquals(1, shown.count());
    assertEquals(List.of(Viewpoint.YOUNG_PEOPLE), shown.views());
  }

  @Test
  void aChangeMadeFromAnOldReadingOverwritesNothing() {
    MatrixEntry entry = entry(MatrixColumn.RISK, "", Set.of(1L));
    assertThrows(ChangedMeanwhile.class, () -> entry.reword(5, "Another text", "", Set.of()));
    assertEquals("Images are still shown.", entry.view(EVIDENCE).text());
  }

  @Test
  void onlyCapacityToSafeguardIsUndermined() {
    assertDoesNotThrow(() -> check(command(MatrixColumn.CAPACITY, "Vacancy", Set.of())));
    assertThrows(NotAccepted.class, () -> check(command(MatrixColumn.RISK, "Vacancy", Set.of())));
  }

  @Test
  void withdrawnOrForeignEvidenceCannotBeCitedAnew() {
    assertThrows(NotAccepted.class, () -> check(command(MatrixColumn.RISK, "", Set.of(2L))));
    assertThrows(NotAccepted.class, () -> check(command(MatrixColumn.RISK, "", Set.of(99L))));
  }

  @Test
  void whatWasCitedBeforeItWasWithdrawnMayStayCited() {
    MatrixEntry entry = entry(MatrixColumn.RISK, "", Set.of(2L));
    ChangedEntry change = new ChangedEntry(1, 0, "Reworded", "", Set.of(2L));
    assertDoesNotThrow(() -> EntryAnswers.check(change, entry, EVIDENCE));
  }

  private static void check(NewEntry command) {
    EntryAnswers.check(command, CONTEXTS, EVIDENCE);
  }

  private static MatrixEntry entry(MatrixColumn column, String underminedBy, Set<Long> ids) {
    return new MatrixEntry(new AssessmentId(42), command(column, underminedBy, ids));
  }

  private static NewEntry command(MatrixColumn column, String underminedBy, Set<Long> ids) {
    return new NewEntry(2, column, "Images are still shown.", underminedBy, ids);
  }
}

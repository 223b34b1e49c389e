package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.GroupTie.Nature;
import org.peerassessment.core.api.group.PeerGroup.Define;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.shared.NotAccepted;

@Tag("R-GRP-01")
class DefinitionTest {
  private static final TieSaid FRIENDS =
      new TieSaid(GroupTie.CHOSE_EACH_OTHER, "Form tutor", "Friends since primary school");
  private static final TieSaid LUNCH_HALL =
      new TieSaid(GroupTie.TOGETHER_BECAUSE_OF_PLACE, "Pupils", "They share the lunch hall");

  @Test
  void aDefinitionKeepsEachTieWithWhoSaysSo() {
    DefinitionView view = define(false, null, FRIENDS, LUNCH_HALL).view("Amina Okafor");
    assertEquals(List.of(FRIENDS, LUNCH_HALL), view.ties());
    assertTrue(view.has(Nature.RELATIONAL));
    assertTrue(view.has(Nature.ASSIGNED));
    assertEquals("Amina Okafor", view.recordedBy());
  }

  @Test
  void chosenFriendshipsAreRelationalAndASharedPlaceIsAssigned() {
    assertFalse(define(false, null, FRIENDS).view("").has(Nature.ASSIGNED));
    assertFalse(define(false, null, LUNCH_HALL).view("").has(Nature.RELATIONAL));
  }

  @Test
  void aGroupWithoutAnyTieIsNotDefined() {
    assertEquals(List.of(":group.noTie"), refused(false, null));
  }

  @Test
  void everyTieNeedsWhoSaysSoAndWhatWasSaid() {
    assertEquals(
        List.of(
            "saidBy_SPEND_TIME_TOGETHER:answer.missing", "said_SPEND_TIME_TOGETHER:answer.missing"),
        refused(false, null, new TieSaid(GroupTie.SPEND_TIME_TOGETHER, " ", null)));
  }

  @Test
  void noTieIsNamedTwice() {
    assertEquals(List.of("ties:group.tieNamedTwice"), refused(false, null, FRIENDS, FRIENDS));
  }

  @Test
  void aNewDefinitionSaysWhatHasChanged() {
    assertEquals(List.of("change:answer.missing"), refused(true, "", FRIENDS));
    assertEquals("Two fell out", define(true, "Two fell out ", FRIENDS).view("").change());
  }

  private static Definition define(boolean before, String change, TieSaid... ties) {
    Define command = new Define(Groups.ASSESSMENT, List.of(ties), change, 0);
    return Definition.of(command, before, Groups.recorded());
  }

  private static List<String> refused(boolean before, String change, TieSaid... ties) {
    return Groups.keys(assertThrows(NotAccepted.class, () -> define(before, change, ties)));
  }
}

package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.referral.ReferralFixture.TODAY;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-REF-01")
class ReferralAnswersTest {
  @Test
  void aWholeReferralIsAccepted() {
    assertDoesNotThrow(() -> check(ReferralFixture.referral()).accept());
  }

  @Test
  void everyMissingAnswerIsNamedAtOnce() {
    NewReferral empty =
        new NewReferral(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);
    assertEquals(
        Set.of(
            "label",
            "referrerName",
            "referrerAgency",
            "received",
            "route",
            "cause",
            "whatHappened",
            "concerns",
            "contexts"),
        fields(empty));
  }

  @Test
  void anotherRouteMustBeSaidInWords() {
    assertEquals(Set.of("otherRoute"), fields(with(Route.OTHER, List.of(school()), List.of())));
  }

  @Test
  void aReferralCannotComeFromTheFutureNorEndBeforeItBegan() {
    NewReferral odd =
        new NewReferral(
            "Group",
            "Jo Marsh",
            "",
            "Hillside School",
            TODAY.plusDays(1),
            Route.SCHOOL,
            "",
            Cause.CONCERN,
            TODAY.minusDays(1),
            TODAY.minusDays(2),
            "It happened.",
            "Worry.",
            List.of(school()),
            List.of(),
            null,
            null);
    assertEquals(Set.of("received", "happenedTo"), fields(odd));
  }

  @Test
  void nobodyNeedsToBeNamedButWhoIsHasAFirstName() {
    assertEquals(Set.of(), fields(with(Route.SCHOOL, List.of(school()), List.of())));
    List<NewPerson> nameless = List.of(new NewPerson("", "Brook", null));
    assertEquals(Set.of("named"), fields(with(Route.SCHOOL, List.of(school()), nameless)));
  }

  @Test
  void listsAreBounded() {
    List<NamedContext> many = Collections.nCopies(NewReferral.MOST + 1, school());
    List<NewPerson> crowd =
        Collections.nCopies(NewReferral.MOST + 1, new NewPerson("Kai", "", null));
    assertEquals(Set.of("contexts", "named"), fields(with(Route.SCHOOL, many, crowd)));
  }

  private static NamedContext school() {
    return new NamedContext(Kind.SCHOOL, "Hillside School");
  }

  private static NewReferral with(Route route, List<NamedContext> contexts, List<NewPerson> named) {
    return new NewReferral(
        "Group",
        "Jo Marsh",
        "",
        "Hillside School",
        TODAY,
        route,
        "",
        Cause.CONCERN,
        null,
        null,
        "It happened.",
        "Worry.",
        contexts,
        named,
        null,
        null);
  }

  private static Answers check(NewReferral referral) {
    return ReferralAnswers.check(referral, TODAY);
  }

  private static Set<String> fields(NewReferral referral) {
    try {
      check(referral).accept();
      return Set.of();
    } catch (NotAccepted refused) {
      return new TreeSet<>(refused.reasons().stream().map(Reason::field).toList());
    }
  }

  @Test
  void aRefusalSaysWhichRowOfTheListIsMeant() {
    List<NamedContext> contexts = List.of(school(), new NamedContext(null, "The park"));
    NotAccepted refused =
        assertThrows(
            NotAccepted.class, () -> check(with(Route.SCHOOL, contexts, List.of())).accept());
    assertEquals(List.of(2), refused.reasons().get(0).args());
  }
}

package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.reassessment.Change.Kind;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Changed;
import org.peerassessment.core.api.reassessment.RiskQuestions.Question;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.CorrectUse;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;

/** Every change of the map asks to look at the risk again, in the transaction of the change. */
@ExtendWith(ArquillianExtension.class)
class MapAsksIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private Contexts contexts;
  @Inject private RiskQuestions questions;

  @BeforeEach
  void doorsAreOpen() throws Exception {
    example.waitForDoors();
  }

  @Test
  @Tag("R-GRP-05")
  void everyChangeOfATieAsksAboutBothPeople() throws Exception {
    AssessmentId assessment = example.begun();
    List<Long> two = example.peopleOf(assessment);
    long id = as(LEAD, () -> map.addTie(new AddTie(assessment, two.get(0), two.get(1), said("x"))));
    TieView tie = tie(assessment, id);
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.correctTie(
                        new CorrectTie(assessment, id, tie.statement(), said("y"), "Heard anew"))));
    TieView corrected = tie(assessment, id);
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.endTie(
                        new End(
                            assessment, id, corrected.statement(), example.today(), "Fell out"))));
    long other =
        as(LEAD, () -> map.addTie(new AddTie(assessment, two.get(1), two.get(0), said("z"))));
    TieView mistaken = tie(assessment, other);
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.takeBackTie(
                        new TakeBack(assessment, other, mistaken.statement(), "A mix-up"))));
    Question asked = asked(assessment, Kind.TIES);
    assertEquals(
        List.of(
            "reassessment.change.tieTakenBack",
            "reassessment.change.tieStated",
            "reassessment.change.tieEnded",
            "reassessment.change.tieCorrected",
            "reassessment.change.tieStated"),
        asked.latest().stream().map(Changed::what).toList());
    assertEquals(2, asked.latest().get(0).people().size());
  }

  @Test
  @Tag("R-GRP-05")
  void everyChangeOfTheUseOfAPlaceAsksAboutThePersonAndThePlace() throws Exception {
    AssessmentId assessment = example.begun();
    long person = example.peopleOf(assessment).get(0);
    long place =
        as(LEAD, () -> contexts.list(assessment)).stream()
            .filter(c -> c.name().equals("Example Park"))
            .findFirst()
            .orElseThrow()
            .contextId();
    long id = as(LEAD, () -> map.usePlace(new UsePlace(assessment, person, place, used("Daily"))));
    PlaceUseView use = as(LEAD, () -> map.use(assessment, id));
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.correctUse(
                        new CorrectUse(assessment, id, use.statement(), used("Weekly"), "Asked"))));
    PlaceUseView corrected = as(LEAD, () -> map.use(assessment, id));
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.endUse(
                        new End(assessment, id, corrected.statement(), example.today(), "Moved"))));
    PlaceUseView ended = as(LEAD, () -> map.use(assessment, id));
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.takeBackUse(new TakeBack(assessment, id, ended.statement(), "A mix-up"))));
    Question asked = asked(assessment, Kind.PLACES);
    assertEquals(
        List.of(
            "reassessment.change.useTakenBack",
            "reassessment.change.useEnded",
            "reassessment.change.useCorrected",
            "reassessment.change.useStated"),
        asked.latest().stream().map(Changed::what).toList());
    assertEquals("Example Park", asked.latest().get(0).place());
  }

  @Test
  @Tag("R-GRP-05")
  void aChangeThatIsRefusedAsksNothing() throws Exception {
    AssessmentId assessment = example.begun();
    List<Long> two = example.peopleOf(assessment);
    AddTie toThemselves = new AddTie(assessment, two.get(0), two.get(0), said("x"));
    assertThrows(NotAccepted.class, () -> as(LEAD, () -> map.addTie(toThemselves)));
    assertEquals(0, as(LEAD, () -> questions.open(assessment)).count());
  }

  private TieView tie(AssessmentId assessment, long id) throws Exception {
    return as(LEAD, () -> map.tie(assessment, id));
  }

  private Question asked(AssessmentId assessment, Kind kind) throws Exception {
    Map<Kind, Question> open =
        as(LEAD, () -> questions.open(assessment)).questions().stream()
            .collect(Collectors.toMap(Question::kind, q -> q));
    return open.get(kind);
  }

  private static TieSaid said(String howItCame) {
    return new TieSaid(
        TieKind.FRIEND,
        Direction.NONE,
        Strength.STRONG,
        howItCame,
        Sources.said("Form tutor", Reliability.FIRST_HAND),
        LocalDate.of(2020, 9, 1),
        null,
        null);
  }

  private static UseSaid used(String times) {
    return new UseSaid(
        times, "", "", Safety.MIXED, Sources.said("Warden", Reliability.FIRST_HAND), null, null);
  }

  private static Void done(Runnable act) {
    act.run();
    return null;
  }
}

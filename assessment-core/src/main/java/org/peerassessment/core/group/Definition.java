package org.peerassessment.core.group;

import static org.peerassessment.core.api.shared.Answers.LONG;
import static org.peerassessment.core.api.shared.Answers.SHORT;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.PeerGroup.Define;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.shared.Answers;

/**
 * Why these young people are a group, as seen on one day. Written once; when the view changes a new
 * definition is written that says what has changed, and this one stays in the history (R-GRP-01).
 */
@Entity
@Table(name = "group_definition")
class Definition {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "group_definition_tie", joinColumns = @JoinColumn(name = "definition_id"))
  @OrderColumn(name = "position")
  private List<SaidTie> ties = new ArrayList<>();

  @Column(name = "what_changed")
  private String change;

  @Embedded private Recorded recorded;

  protected Definition() {}

  /**
   * @param definedBefore whether the group was defined already, so that a change must be explained
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  static Definition of(Define command, boolean definedBefore, Recorded recorded) {
    check(command, definedBefore);
    Definition definition = new Definition();
    definition.assessmentId = command.assessment().value();
    command.ties().forEach(t -> definition.ties.add(new SaidTie(t)));
    definition.change = definedBefore ? command.change().strip() : null;
    definition.recorded = recorded;
    return definition;
  }

  private static void check(Define command, boolean definedBefore) {
    Answers answers = new Answers().require(!command.ties().isEmpty(), "", "group.noTie");
    Set<GroupTie> seen = EnumSet.noneOf(GroupTie.class);
    for (TieSaid said : command.ties()) {
      if (said.tie() == null) {
        answers.chosen("ties", null);
        continue;
      }
      answers
          .require(seen.add(said.tie()), "ties", "group.tieNamedTwice")
          .text("saidBy_" + said.tie(), said.saidBy(), SHORT)
          .text("said_" + said.tie(), said.said(), LONG);
    }
    if (definedBefore) {
      answers.text("change", command.change(), LONG);
    }
    answers.accept();
  }

  long id() {
    return id;
  }

  long recordedBy() {
    return recorded.userId();
  }

  DefinitionView view(String recordedBy) {
    return new DefinitionView(
        id, ties.stream().map(SaidTie::view).toList(), change, recordedBy, recorded.at());
  }
}

package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.group.GroupTie.Nature;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/**
 * The line "why this is a group"; to be looked at again while it asks why some were referred and
 * others were not.
 */
@ApplicationScoped
class DefinitionSection implements Section {
  @Inject private PurposeGate gate;
  @Inject private GroupRepository groups;
  @Inject private ReflectionAsked reflection;

  @Override
  public String key() {
    return "group.definition";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    List<Definition> definitions = groups.definitions(assessment);
    if (!definitions.isEmpty()) {
      Reason natures = Reason.of(natures(definitions.get(0).view("")));
      return reflection
          .asked(assessment)
          .map(o -> Standing.of(State.LOOK_AGAIN, Reason.of("group.definition.reflect", natures)))
          .orElseGet(() -> Standing.of(State.DONE, natures));
    }
    Reason nothing = Reason.of("group.definition.none");
    List<Reason> blockers = gate.mayBegin(assessment);
    return blockers.isEmpty()
        ? Standing.of(State.NOT_STARTED, nothing)
        : Standing.blocked(nothing, BeforeBeginning.blockers(blockers));
  }

  private static String natures(DefinitionView definition) {
    boolean relational = definition.has(Nature.RELATIONAL);
    boolean assigned = definition.has(Nature.ASSIGNED);
    if (relational && assigned) {
      return "group.definition.both";
    }
    return relational ? "group.definition.relational" : "group.definition.assigned";
  }
}

package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.Change.Kind;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.reassessment.KnownGroup;
import org.peerassessment.core.reassessment.QuestionBook;

/**
 * Asks to look at the risk again when the group changes (R-GRP-05). Each change of members says
 * whether there was a group before it: the first two members make the group, they do not change it.
 */
@ApplicationScoped
class RiskAsked implements KnownGroup {
  @Inject private QuestionBook questions;
  @Inject private GroupRepository groups;

  void memberIncluded(boolean groupBefore, AssessmentId assessment, long personId) {
    ask(groupBefore, assessment, "reassessment.change.memberIncluded", personId);
  }

  void membershipEnded(boolean groupBefore, AssessmentId assessment, long personId) {
    ask(groupBefore, assessment, "reassessment.change.membershipEnded", personId);
  }

  void membershipMistaken(boolean groupBefore, AssessmentId assessment, long personId) {
    ask(groupBefore, assessment, "reassessment.change.membershipMistaken", personId);
  }

  void definitionChanged(AssessmentId assessment) {
    if (hadTwoMembers(assessment)) {
      questions.ask(
          Change.of(assessment, Kind.DEFINITION, "reassessment.change.definitionChanged"));
    }
  }

  @Override
  public boolean hadTwoMembers(AssessmentId assessment) {
    return groups.roster(assessment).everWasAGroup();
  }

  private void ask(boolean groupBefore, AssessmentId assessment, String what, long personId) {
    if (groupBefore) {
      questions.ask(Change.ofPerson(assessment, Kind.MEMBERS, what, personId));
    }
  }
}

package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.MistakenLeftOutView;
import org.peerassessment.core.api.group.RosterCorrections.MistakenView;
import org.peerassessment.core.api.group.RosterCorrections.ReasonBefore;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** Who belongs, who belonged, who was left out, and what of it was put right. */
@Named
@RequestScoped
public class MembersPage {
  private static final Comparator<MemberView> BY_NAME =
      Comparator.comparing(MemberView::name, String.CASE_INSENSITIVE_ORDER);

  @Inject private PeerGroup group;
  @Inject private RosterCorrections corrections;
  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private final Once<List<MemberView>> all = new Once<>(() -> group.members(assessment.getId()));
  private final Once<List<LeftOutView>> leftOut =
      new Once<>(() -> group.leftOut(assessment.getId()));

  private final Once<List<MistakenLeftOutView>> mistakenLeftOut =
      new Once<>(() -> corrections.mistakenLeftOut(assessment.getId()));
  private final Once<List<MistakenView>> mistaken =
      new Once<>(() -> corrections.mistaken(assessment.getId()));
  private final Once<List<ReasonBefore>> reasonsBefore =
      new Once<>(() -> corrections.reasonsBefore(assessment.getId()));

  private List<MemberView> all() {
    return all.get();
  }

  /** By name, so that one of many is found. */
  public List<MemberView> getNow() {
    return all().stream().filter(MemberView::runs).sorted(BY_NAME).toList();
  }

  public List<MemberView> getBefore() {
    return all().stream().filter(m -> !m.runs()).toList();
  }

  public List<LeftOutView> getLeftOut() {
    return leftOut.get();
  }

  /** Entered by mistake. */
  public List<MistakenView> getMistaken() {
    return mistaken.get();
  }

  public List<MistakenLeftOutView> getMistakenLeftOut() {
    return mistakenLeftOut.get();
  }

  /** What the reason of a membership was before, latest first. */
  public List<ReasonBefore> reasonsBefore(Long membershipId) {
    return before(r -> membershipId.equals(r.membershipId()));
  }

  /** What the reason to leave somebody out was before, latest first. */
  public List<ReasonBefore> reasonsBeforeOut(Long leftOutId) {
    return before(r -> leftOutId.equals(r.leftOutId()));
  }

  private List<ReasonBefore> before(Predicate<ReasonBefore> which) {
    return reasonsBefore.get().stream().filter(which).toList();
  }

  /**
   * The membership that parameter {@code m} names.
   *
   * @throws NoSuchRecord if there is none by that id
   */
  public MemberView getAskedFor() {
    long id = Numbers.recordId(parameters.get("m"));
    return all().stream()
        .filter(m -> m.membershipId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /**
   * Who was left out, as parameter {@code out} names it; null where a membership is asked for.
   *
   * @throws NoSuchRecord if there is none by that id
   */
  LeftOutView leftOutAskedFor() {
    if (!parameters.containsKey("out")) {
      return null;
    }
    long id = Numbers.recordId(parameters.get("out"));
    return getLeftOut().stream()
        .filter(left -> left.id() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  public boolean isNothing() {
    return all().isEmpty()
        && getLeftOut().isEmpty()
        && getMistaken().isEmpty()
        && getMistakenLeftOut().isEmpty();
  }
}

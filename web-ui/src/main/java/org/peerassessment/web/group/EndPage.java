package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.ToSettle;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** Ends the membership that parameter {@code m} names. */
@Named
@RequestScoped
public class EndPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private PeerGroup group;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private final Once<List<ToSettle>> hanging =
      new Once<>(() -> group.hangingOn(assessment.getId(), id()));
  private LocalDate to;
  private String reason;

  /**
   * @throws NoSuchRecord if there is no running membership by that id
   */
  public MemberView getMember() {
    long id = id();
    return members.getNow().stream()
        .filter(m -> m.membershipId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** What has to be settled first. */
  public List<ToSettle> getHanging() {
    return hanging.get();
  }

  public String save() {
    return forms.attempt(
        () -> group.endMembership(new EndMembership(assessment.getId(), id(), to, reason)),
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.end.saved");
  }

  private long id() {
    return Numbers.recordId(parameters.get("m"));
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

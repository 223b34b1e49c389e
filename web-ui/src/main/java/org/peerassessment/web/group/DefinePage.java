package org.peerassessment.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.Define;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Defines the group: a tie holds where something is written under it. */
@Named
@RequestScoped
public class DefinePage {
  @Inject private PeerGroup group;
  @Inject private AssessmentBean assessment;
  @Inject private DefinitionPage definition;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private final Map<GroupTie, Said> said = new EnumMap<>(GroupTie.class);
  private String change;

  /** Starts from the definition that holds, so that only what changed needs writing. */
  @PostConstruct
  void begin() {
    Arrays.stream(GroupTie.values()).forEach(tie -> said.put(tie, new Said()));
    DefinitionView holds = definition.getCurrent();
    seen.at(holds == null ? 0 : holds.id());
    said.keySet().forEach(tie -> seen.with("saidBy_" + tie, "").with("said_" + tie, ""));
    if (holds != null) {
      holds.ties().forEach(this::beginWith);
      seen.with("change", holds.change());
    }
  }

  private void beginWith(TieSaid tie) {
    said.get(tie.tie()).take(tie);
    seen.with("saidBy_" + tie.tie(), tie.saidBy()).with("said_" + tie.tie(), tie.said());
  }

  public String save() {
    List<TieSaid> ties =
        said.entrySet().stream()
            .filter(e -> e.getValue().isWritten())
            .map(e -> new TieSaid(e.getKey(), e.getValue().by, e.getValue().what))
            .toList();
    return forms.attempt(
        () -> group.define(new Define(assessment.getId(), ties, change, seen.getShown())),
        Paths.to("/assessment/group/definition.xhtml", assessment.getId()),
        "group.definition.saved");
  }

  public GroupTie[] getTies() {
    return GroupTie.values();
  }

  public Said said(GroupTie tie) {
    return said.get(tie);
  }

  public boolean isDefinedBefore() {
    return definition.getCurrent() != null;
  }

  public String getChange() {
    return change;
  }

  public void setChange(String change) {
    this.change = change;
  }

  /** What is written under one tie. */
  public static class Said {
    private String by;
    private String what;

    void take(TieSaid tie) {
      by = tie.saidBy();
      what = tie.said();
    }

    boolean isWritten() {
      return notBlank(by) || notBlank(what);
    }

    private static boolean notBlank(String text) {
      return text != null && !text.isBlank();
    }

    public String getBy() {
      return by;
    }

    public void setBy(String by) {
      this.by = by;
    }

    public String getWhat() {
      return what;
    }

    public void setWhat(String what) {
      this.what = what;
    }
  }
}

package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.group.Acquaintances;
import org.peerassessment.core.api.group.Acquaintances.Record;
import org.peerassessment.core.api.group.Acquaintances.Through;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;

/** Records how two or more members know each other. */
@Named
@RequestScoped
public class AcquaintancePage {
  @Inject private Acquaintances acquaintances;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private List<Long> personIds = new ArrayList<>();
  private Through through;
  private String what;
  private LocalDate from;
  private LocalDate to;
  private String onWhoseWord;

  public String save() {
    return forms.attempt(
        () ->
            acquaintances.record(
                new Record(
                    assessment.getId(),
                    through,
                    Set.copyOf(personIds),
                    what,
                    from,
                    to,
                    onWhoseWord)),
        Paths.to("/assessment/group/known.xhtml", assessment.getId()),
        "group.acquaintance.saved");
  }

  /** Members now and before, each once. */
  public List<SelectItem> getMembers() {
    return Stream.concat(members.getNow().stream(), members.getBefore().stream())
        .map(m -> new Choice(m.personId(), m.name()))
        .distinct()
        .map(c -> new SelectItem(c.id(), c.name()))
        .toList();
  }

  private record Choice(long id, String name) {}

  public Through[] getKinds() {
    return Through.values();
  }

  public List<Long> getPersonIds() {
    return personIds;
  }

  public void setPersonIds(List<Long> personIds) {
    this.personIds = personIds == null ? new ArrayList<>() : personIds;
  }

  public Through getThrough() {
    return through;
  }

  public void setThrough(Through through) {
    this.through = through;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getOnWhoseWord() {
    return onWhoseWord;
  }

  public void setOnWhoseWord(String onWhoseWord) {
    this.onWhoseWord = onWhoseWord;
  }
}

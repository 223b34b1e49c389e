package org.peerassessment.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.engagement.Conversations.Record;
import org.peerassessment.web.drafts.DraftRows;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Focus;
import org.peerassessment.web.frame.Forms;

/** Records a conversation; rows for people and notes are added as they are needed. */
@Named
@ViewScoped
public class ConversationPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @RequestParameterMap private transient Map<String, String> parameters;
  @Inject private Conversations conversations;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  @Inject private Focus focus;
  @Inject private DraftRows draft;
  private Listened list;
  private ConversationKind kind;
  private LocalDate on;
  private String place;
  private String ledBy;
  private final List<PresentRow> present = new ArrayList<>();
  private final List<NoteRow> notes = new ArrayList<>();

  @PostConstruct
  void begin() {
    list = Listened.named(parameters.get("with"));
    kind = list.getKinds().size() == 1 ? list.getKinds().get(0) : null;
    Stream.generate(PresentRow::new)
        .limit(draft.of("form", "form:present_", Conversations.MOST))
        .forEach(present::add);
    Stream.generate(NoteRow::new)
        .limit(draft.of("form", "form:notes_", Conversations.MOST))
        .forEach(notes::add);
  }

  public void addPerson() {
    if (present.size() < Conversations.MOST) {
      present.add(new PresentRow());
    }
    focus.on("form:present_" + (present.size() - 1) + "_name:in");
  }

  public void addNote() {
    if (notes.size() < Conversations.MOST) {
      notes.add(new NoteRow());
    }
    focus.on("form:notes_" + (notes.size() - 1) + "_theme:in");
  }

  public String save() {
    dropBlankRows();
    return forms.attempt(
        () -> conversations.record(command()),
        assessment.page(list.getSection()) + "?faces-redirect=true&a=" + assessment.getId().value(),
        "engagement.conversation.saved");
  }

  /** Rows left empty say nothing. */
  private void dropBlankRows() {
    present.removeIf(PresentRow::isBlank);
    notes.removeIf(NoteRow::isBlank);
  }

  private Record command() {
    return new Record(
        assessment.getId(),
        kind,
        on,
        place,
        ledBy,
        present.stream().map(PresentRow::asSaid).toList(),
        notes.stream().map(NoteRow::asSaid).toList());
  }

  public Listened getList() {
    return list;
  }

  public List<PresentRow> getPresent() {
    if (present.isEmpty()) {
      present.add(new PresentRow());
    }
    return present;
  }

  public List<NoteRow> getNotes() {
    if (notes.isEmpty()) {
      notes.add(new NoteRow());
    }
    return notes;
  }

  public ConversationKind getKind() {
    return kind;
  }

  public void setKind(ConversationKind kind) {
    this.kind = kind;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getLedBy() {
    return ledBy;
  }

  public void setLedBy(String ledBy) {
    this.ledBy = ledBy;
  }
}
